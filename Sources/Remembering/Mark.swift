/// A number that stands for a thing, in place of the thing itself: it is the same for as long as the
/// thing is the same, and of no other thing of the same memory.
public struct Mark: Hashable, Sendable {
  let number: Int
}

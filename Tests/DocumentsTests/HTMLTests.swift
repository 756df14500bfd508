import Testing

@testable import Documents

@Suite struct HTMLTests {
  @Test func escapesWhatMeansSomething() {
    #expect(
      HTML(text: "<a href=\"b\" c='d'>&amp;é").source
        == "&lt;a href=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;é")
    #expect(HTML(text: "plain").source == "plain")
  }
}

import Testing

@testable import Preview

@Suite struct ServedPageTests {
  private func served(_ page: String) -> (text: String, policy: String) {
    let page = ServedPage(Array(page.utf8), address: "en/\"a\".html", version: 7)
    return (String(decoding: page.bytes, as: UTF8.self), page.policy)
  }

  private let script = """
    <script src="/.rapporteur/preview.js" defer data-page="en/&quot;a&quot;.html" \
    data-version="7"></script>

    """

  @Test func thePolicyLetsTheScriptInAndNothingElse() {
    let (text, policy) = served(
      """
      <head>
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; \
      style-src &#39;sha256-x=&#39;; img-src &#39;self&#39;">
      </head>
      """)
    #expect(
      policy == """
        default-src 'none'; style-src 'sha256-x=' 'self'; img-src 'self'; script-src 'self'; \
        connect-src 'self'
        """)
    #expect(text == "<head>\n\n\(script)</head>")
  }

  @Test func aPolicyOfTheAuthorsIsWidened() {
    let (_, policy) = served(
      """
      <HEAD><META HTTP-EQUIV="content-security-policy" CONTENT="script-src 'none'; \
      connect-src https://a.example"></HEAD>
      """)
    #expect(
      policy == "script-src 'self'; connect-src https://a.example 'self'; style-src 'self'")
  }

  @Test func aPageWithoutAPolicyGetsNone() {
    let (text, policy) = served("<head></head><p>x</p>")
    #expect(policy == "" && text == "<head>\(script)</head><p>x</p>")
  }

  @Test func aPageWithoutAHeadHasTheScriptAllTheSame() {
    #expect(served("<p>x</p>").text == "\(script)<p>x</p>")
  }
}

// Small helpers that every check may call inside the page.
globalThis.dom = {
  /** A short CSS selector that says where an element is. */
  selector(element) {
    const steps = [];
    for (let e = element; e && e.nodeType === 1; e = e.parentElement) {
      if (e.id) { steps.unshift("#" + e.id); break; }
      const name = e.localName + [...e.classList].map(c => "." + c).join("");
      const twins = e.parentElement
        ? [...e.parentElement.children].filter(o => o.localName === e.localName) : [e];
      steps.unshift(twins.length > 1
        ? `${name}:nth-of-type(${twins.indexOf(e) + 1})` : name);
      if (e.localName === "body") break;
    }
    return steps.join(" > ");
  },

  text(element) { return (element.textContent || "").replace(/\s+/g, " ").trim(); },

  /** The selector and the first words of an element. */
  say(element) {
    const text = dom.text(element);
    const start = text.length > 40 ? text.slice(0, 40) + "…" : text;
    return dom.selector(element) + (start ? ` “${start}”` : "");
  },

  shown(element) {
    return element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  },

  /** Marks that lie across a drawing or a sheet and are meant to be pale. */
  decorations: [".watermark", ".page-mark"],

  isDecoration(element) { return !!element.closest(dom.decorations.join()); },

  /** The drawings of the page, without those that are parts of another one. */
  drawings() {
    return [...document.querySelectorAll("svg")].filter(s => !s.parentElement.closest("svg"));
  },

  /** The texts of a drawing that a reader is meant to read. */
  labels(svg) {
    return [...svg.querySelectorAll("text")]
      .filter(t => dom.text(t) && dom.shown(t) && !dom.isDecoration(t));
  },

  openDetails() { document.querySelectorAll("details").forEach(d => { d.open = true; }); },

  /** Sets CSS beside the page's own, in a way that its security policy need not allow. */
  setStyle(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  },

  /** All text nodes with something to read in them. */
  texts(root = document.body) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      if (walker.currentNode.data.trim()) found.push(walker.currentNode);
    }
    return found;
  },

  /** An accessible name, as far as these pages need one: a label, or the text and pictures. */
  name(element) {
    const ids = element.getAttribute("aria-labelledby");
    if (ids) {
      return ids.split(/\s+/).map(id => document.getElementById(id))
        .map(e => e ? dom.text(e) : "").join(" ").trim();
    }
    const label = element.getAttribute("aria-label");
    if (label && label.trim()) return label.replace(/\s+/g, " ").trim();
    const pictures = [...element.querySelectorAll("img[alt]")].map(i => i.alt).join(" ");
    return `${dom.text(element)} ${pictures}`.trim();
  },
};

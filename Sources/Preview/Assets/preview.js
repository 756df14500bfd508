// What the preview adds to a page: it keeps the page up to date, shows what is to be mended, and says
// of each figure what it counts. The published page has nothing of this.
(() => {
  "use strict";
  const { page, version: first } = document.currentScript.dataset;
  const base = "/.rapporteur/";
  const memory = "rapporteur-place";
  let version = Number(first);
  let media;
  let words = {};
  let canOpen = false;
  let state;
  let original = document.body.innerHTML;
  let blocks = []; // { element, place } in the order of the page
  let figures = new Map(); // element -> what the server says of it
  let shown; // the figure whose hint is open
  let aimed; // the block that the pencil edits

  const word = (key, values = {}) =>
    (words[key] ?? key).replace(/%\{(\w+)\}/g, (_, name) => values[name] ?? "");

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // The parts stand beside the page's body, where its styles don't reach them and a new body doesn't
  // take them away.
  const host = make("rapporteur-preview");
  const root = host.attachShadow({ mode: "open" });
  const status = make("p", { className: "status" });
  status.setAttribute("role", "status");
  const list = make("ol");
  const heading = make("h2");
  const panel = make("section", { className: "panel", hidden: true }, heading, list);
  const toggle = make("button", { type: "button", className: "toggle" });
  const editAll = make("button", { type: "button", className: "edit-all" });
  const bar = make("div", { className: "bar" }, status, editAll, toggle);
  const hint = make("div", { className: "hint", hidden: true, id: "hint" });
  hint.setAttribute("role", "tooltip");
  const pencil = make("button", { type: "button", className: "pencil", hidden: true });
  const pencils = make("div", { className: "pencils", hidden: true });
  root.append(
    make("link", { rel: "stylesheet", href: base + "preview.css" }),
    pencils, pencil, hint, panel, bar);
  document.documentElement.append(host);

  // MARK: Places

  const open = async (place) => {
    const [, file, line = 1, column = 1] = place.match(/^(.*?)(?::(\d+))?(?::(\d+))?$/);
    if (canOpen) {
      const query = new URLSearchParams({ file, line, column });
      const answer = await fetch(`${base}open?${query}`, { method: "POST" }).catch(() => null);
      if (answer?.ok) return;
    }
    await navigator.clipboard?.writeText(place).catch(() => {});
    status.textContent = `${word("copied")}: ${place}`;
  };

  const placeButton = (place) => {
    const button = make("button", { type: "button", className: "place", textContent: place });
    button.title = word(canOpen ? "open" : "copy");
    button.addEventListener("click", () => open(place));
    return button;
  };

  const blockOf = (target) => {
    for (let element = target; element instanceof Element; element = element.parentElement) {
      const block = blocks.find((block) => block.element === element);
      if (block) return block;
    }
    return null;
  };

  // Beside the block that it edits.
  const movePencil = () => {
    if (pencil.hidden) return;
    const box = aimed.element.getBoundingClientRect();
    pencil.style.top = `${Math.max(4, box.top)}px`;
    pencil.style.left = `${Math.max(2, box.left - 30)}px`;
  };

  const aim = (button, block) => {
    if (button === pencil) aimed = block;
    button.dataset.place = block.place;
    button.textContent = "✎";
    button.title = word("edit", { place: block.place });
    button.setAttribute("aria-label", button.title);
  };

  const layPencils = () => {
    pencils.replaceChildren();
    if (pencils.hidden) return;
    for (const block of blocks) {
      const box = block.element.getBoundingClientRect();
      if (!box.width) continue;
      const button = make("button", { type: "button", className: "pencil" });
      aim(button, block);
      button.style.top = `${box.top + scrollY}px`;
      button.style.left = `${Math.max(2, box.left + scrollX - 30)}px`;
      button.addEventListener("click", () => open(block.place));
      pencils.append(button);
    }
  };

  // MARK: Figures

  const fact = (term, ...detail) => make("div", {}, make("dt", { textContent: term }), make("dd", {}, ...detail));

  // "850", or of a share "530 of 850 records".
  const recordsOf = ({ records, part }) => {
    if (records === undefined) return "";
    return part === undefined ? `${word("records")}: ${records}` : word("records_of", { part, whole: records });
  };

  const describe = (figure) =>
    [
      figure.label,
      `${word("counts")}: ${figure.query}`,
      figure.withheld ? word("withheld") : recordsOf(figure),
      word(figure.claim ? "claim" : "computed"),
    ].filter(Boolean).join(". ");

  const showHint = (element) => {
    const figure = figures.get(element);
    if (!figure || shown === element) return;
    shown = element;
    const facts = make("dl", {}, fact(word("counts"), make("code", { textContent: figure.query })));
    if (figure.label) facts.prepend(fact(figure.label));
    for (const line of [figure.withheld ? word("withheld") : recordsOf(figure), word(figure.claim ? "claim" : "computed")]) {
      if (line) facts.append(fact("", line));
    }
    facts.append(fact(word("place"), placeButton(figure.place)));
    hint.replaceChildren(facts);
    hint.hidden = false;
    moveHint();
  };

  // Below its figure, or above it where there is no room.
  const moveHint = () => {
    if (!shown) return;
    const box = shown.getBoundingClientRect();
    const own = hint.getBoundingClientRect();
    const below = box.bottom + own.height < innerHeight;
    hint.style.top = `${Math.max(4, below ? box.bottom : box.top - own.height)}px`;
    hint.style.left = `${Math.max(4, Math.min(box.left, innerWidth - own.width - 4))}px`;
  };

  const hideHint = () => {
    hint.hidden = true;
    shown = undefined;
  };

  // On the way from a figure to its hint the pointer is on neither.
  let leaving;
  const stay = () => { clearTimeout(leaving); leaving = undefined; };
  const leave = () => { leaving ??= setTimeout(() => { stay(); hideHint(); pencil.hidden = true; }, 500); };

  const loadFigures = async () => {
    const answer = await fetch(`${base}figures?${new URLSearchParams({ page })}`).catch(() => null);
    if (!answer?.ok) return;
    figures = new Map();
    for (const figure of await answer.json()) {
      const element = document.getElementById(figure.id);
      if (!element) continue;
      figures.set(element, figure);
      element.tabIndex = 0;
      element.setAttribute("aria-description", describe(figure));
      if (figure.cells) loadCells(element, figure);
    }
  };

  // The cells of a table, found by the label of their row. The first is reached by the tab key, the
  // others from there by the arrow keys: a page has hundreds.
  const loadCells = (element, { cells, claim, place }) => {
    const rows = new Map();
    for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const grid = [...element.querySelectorAll("table tr")]
      .map((row) => [row.querySelector("th[scope=row]")?.textContent, [...row.querySelectorAll("td")]])
      .filter(([label, tds]) => tds.length && rows.get(label)?.length === tds.length);
    for (const [row, [label, tds]] of grid.entries()) {
      for (const [column, td] of tds.entries()) {
        const cell = rows.get(label)[column];
        const name = [cell.row, cell.column].filter(Boolean).join(" · ");
        figures.set(td, { ...cell, claim, place, label: name });
        td.tabIndex = row || column ? -1 : 0;
        td.setAttribute("aria-description", describe(figures.get(td)));
        td.addEventListener("keydown", (event) => {
          const [down, right] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key] ?? [];
          const next = grid[row + down]?.[1][column + right];
          if (!next) return;
          event.preventDefault();
          next.focus();
        });
      }
    }
  };

  document.addEventListener("mouseover", ({ target }) => {
    if (target === host) return stay();
    const figure = [...figures.keys()].reverse().find((element) => element.contains(target));
    const block = blockOf(target);
    if (!figure && !block) return leave();
    stay();
    if (figure) showHint(figure);
    else hideHint();
    pencil.hidden = !block || !pencils.hidden;
    if (block) aim(pencil, block);
    movePencil();
  });
  document.addEventListener("focusin", ({ target }) => target !== host && (figures.has(target) ? showHint(target) : hideHint()));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hideHint());
  document.addEventListener("scroll", () => { moveHint(); movePencil(); }, { passive: true });
  addEventListener("resize", layPencils);
  pencil.addEventListener("click", () => open(pencil.dataset.place));
  editAll.addEventListener("click", () => {
    pencils.hidden = !pencils.hidden;
    editAll.setAttribute("aria-pressed", String(!pencils.hidden));
    layPencils();
  });

  // MARK: The page

  const decorate = () => {
    blocks = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    while (walker.nextNode()) {
      const [, place] = walker.currentNode.data.match(/^source (.*)$/) ?? [];
      let element = walker.currentNode.nextSibling;
      while (element && element.nodeType !== Node.ELEMENT_NODE) element = element.nextSibling;
      if (place && element) blocks.push({ element, place });
    }
    layPencils();
    hideHint();
    return loadFigures();
  };

  // Where the reader is: the first block that can be seen, what is unfolded, what has the focus.
  const remember = () => {
    const index = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > 0);
    const block = blocks[index];
    return {
      index, x: scrollX, y: scrollY,
      text: block?.element.textContent, top: block?.element.getBoundingClientRect().top,
      unfolded: [...document.querySelectorAll("details")].map((details) => details.open),
      focus: document.activeElement?.id,
    };
  };

  const restore = (place) => {
    document.querySelectorAll("details").forEach((details, index) => {
      if (place.unfolded[index] !== undefined) details.open = place.unfolded[index];
    });
    if (place.focus) document.getElementById(place.focus)?.focus({ preventScroll: true });
    scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    if (place.index < 0 || place.y === 0) return;
    const same = blocks
      .map(({ element }, index) => ({ element, away: Math.abs(index - place.index) }))
      .filter(({ element }) => element.textContent === place.text)
      .sort((a, b) => a.away - b.away)[0]?.element;
    const element = same ?? blocks[place.index]?.element;
    if (element) scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" });
  };

  const reload = () => {
    sessionStorage.setItem(memory, JSON.stringify({ path: location.pathname, ...remember() }));
    location.reload();
  };

  const styles = (document) => [...document.querySelectorAll("head style")].map((style) => style.textContent).join();

  const replace = (text) => {
    const next = new DOMParser().parseFromString(text, "text/html");
    const script = next.querySelector("script[data-page]");
    const html = next.body.innerHTML;
    version = Number(script?.dataset.version ?? version);
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    // The policy of the page as it was loaded lets no other styles in.
    if (styles(next) !== styles(document)) return reload();
    if (html === original && next.body.className === document.body.className) return loadFigures();
    original = html;
    const place = remember();
    document.body.replaceWith(document.adoptNode(next.body));
    const done = decorate();
    restore(place);
    return done;
  };

  let isLoading = false;
  const refresh = async () => {
    if (isLoading) return;
    isLoading = true;
    try {
      while (state.version > version) {
        const wanted = state.version;
        const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
        await replace(await answer.text());
        version = Math.max(version, wanted);
      }
    } catch {
      // The preview has ended; the next state that comes is tried again.
    } finally {
      isLoading = false;
    }
    document.documentElement.dataset.previewVersion = version;
  };

  // MARK: The panel

  const item = (finding) => {
    const place = [finding.file, finding.line, finding.column].filter(Boolean).join(":");
    const parts = make("li", { className: finding.severity },
      make("p", { className: "message", textContent: finding.message }),
      make("p", {}, placeButton(place), " ", make("code", { textContent: finding.id })));
    if (finding.excerpt) {
      parts.append(make("pre", {}, make("code", {},
        finding.excerpt.before, make("mark", { textContent: finding.excerpt.after || " " }))));
    }
    return parts;
  };

  let unfolded = false;
  const fold = () => {
    panel.hidden = !unfolded || !state?.findings.length;
    toggle.setAttribute("aria-expanded", String(!panel.hidden));
  };
  toggle.addEventListener("click", () => { unfolded = !unfolded; fold(); });

  let told = "";
  const show = () => {
    const now = JSON.stringify([state.current, state.findings]);
    if (now === told) return;
    told = now;
    const { errors, findings } = state;
    const warnings = findings.length + state.more - errors;
    const title = [errors && `${word("errors")}: ${errors}`, warnings && `${word("warnings")}: ${warnings}`]
      .filter(Boolean).join(" · ");
    heading.textContent = title;
    list.replaceChildren(...findings.map(item));
    if (state.more) list.append(make("li", { textContent: word("more", { count: state.more }) }));
    toggle.hidden = !findings.length;
    toggle.textContent = title;
    bar.classList.toggle("broken", errors > 0);
    status.textContent = word(state.current ? "current" : "stale");
    unfolded = errors > 0;
    fold();
  };

  const apply = (next) => {
    state = next;
    show();
    if (media !== undefined && media !== state.media) return reload();
    media = state.media;
    return refresh();
  };

  // MARK: The server

  let source;
  let farewell;
  const listen = () => {
    source = new EventSource(base + "events");
    source.addEventListener("state", ({ data }) => {
      clearTimeout(farewell);
      farewell = undefined;
      apply(JSON.parse(data));
    });
    source.addEventListener("error", () => {
      farewell ??= setTimeout(() => { told = ""; status.textContent = word("gone"); }, 3000);
    });
  };
  // A page that nobody sees listens to nothing: a browser holds few connections open to one server.
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (!document.hidden) listen();
  });

  const start = async () => {
    const answer = await fetch(base + "words").catch(() => null);
    if (answer?.ok) ({ words, canOpen, language: host.lang } = await answer.json());
    panel.setAttribute("aria-label", word("region"));
    editAll.textContent = word("edit_all");
    editAll.setAttribute("aria-pressed", "false");
    decorate();
    const kept = JSON.parse(sessionStorage.getItem(memory) ?? "null");
    sessionStorage.removeItem(memory);
    if (kept?.path === location.pathname) restore(kept);
    document.documentElement.dataset.previewVersion = version;
    listen();
  };
  start();
})();

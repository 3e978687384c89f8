"use strict";
// The report: words lead to their rows, rows to their words, and layers can be taken away.
addEventListener("DOMContentLoaded", () => {
  const at = id => document.getElementById(id + ":");
  const text = at("text");
  const panel = at("panel");
  const here = at("here");
  const wide = matchMedia("(min-width: 64em)");
  const wordsOf = key => text.querySelectorAll(`[data-k~="${CSS.escape(key)}"]`);
  const rowOf = key => document.getElementById("row:" + key);

  const clear = () => {
    for (const each of document.querySelectorAll(".on")) each.classList.remove("on", "on-r", "on-o", "on-f", "on-a");
    here.hidden = true;
    here.replaceChildren();
  };

  // What may be done from a recommendation: go to the one before or after it, back to the list, or cite it.
  const report = location.pathname.replace(/.*\/|\.html$/g, "");
  const own = [...panel.querySelectorAll("[data-line]")].map(row => [report, row.id.slice(4)]);
  let held = null; // where the focus was when the next row was asked for: its like takes it over
  const go = ([where, key]) => {
    held = here.contains(document.activeElement) ? document.activeElement : null;
    if (where !== report) {
      location.href = `${where}.html#${key}`;
      return;
    }
    history.pushState(null, "", "#" + key); // a change of location.hash would take the focus away until it is told of
    dispatchEvent(new Event("wwh:state"));
    follow();
  };
  const cite = (key, words, line) => wwh.cite({ ...text.dataset, words, line, address: key ? "#" + key : location.pathname });
  const acts = row => {
    const key = row.id.slice(4);
    const { before, after, at: place, of, back } = wwh.walk(key, own);
    const said = [...wordsOf(key)].filter(each => each.matches(".r")).map(each => each.textContent).join("");
    const made = wwh.make("p", { className: "acts" },
      wwh.button("←", () => go(before), { disabled: !before, ariaLabel: panel.dataset.previous }),
      wwh.make("span", { textContent: wwh.fill(panel.dataset.of, { n: place + 1, of }) }),
      wwh.button("→", () => go(after), { disabled: !after, ariaLabel: panel.dataset.next }),
      wwh.button(panel.dataset.cite, () => cite(key, said.replace(/\s+/g, " ").trim(), row.dataset.line)));
    if (back) {
      const label = wwh.fill(of === 1 ? panel.dataset.one : panel.dataset.many, { n: of });
      made.append(wwh.make("a", { href: back, textContent: label }));
    }
    return made;
  };
  at("report").addEventListener("click", () => cite());
  // Where the release names somebody to write to, any row can be told to be wrong.
  const wrong = key => {
    const { errors, wrong: textContent } = text.dataset;
    const name = errors.startsWith("mailto:") ? "subject" : "title";
    const href = `${errors}${errors.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(`${report} ${key}`)}`;
    return wwh.make("p", { className: "acts" }, wwh.make("a", { href, textContent, rel: "noopener noreferrer" }));
  };

  // Mark the words of these rows, and show the rows beside them.
  const select = keys => {
    clear();
    const rows = keys.map(rowOf).filter(Boolean);
    for (const key of keys) {
      for (const each of wordsOf(key)) each.classList.add("on", "on-" + layerOf(key));
      document.getElementById(key)?.classList.add("on");
    }
    for (const row of rows) row.classList.add("on");
    if (!rows.length) return;
    const title = wwh.make("h3", { textContent: here.getAttribute("aria-label") });
    const list = wwh.make("ul");
    const close = wwh.button("×", () => {
      clear();
      document.getElementById(keys[0])?.focus({ preventScroll: true }); // else the keyboard starts anew at the top
    }, { className: "close", ariaLabel: panel.dataset.close });
    for (const row of rows) {
      const copy = row.cloneNode(true);
      for (const each of [copy, ...copy.querySelectorAll("[id]")]) each.removeAttribute("id");
      const item = copy.tagName === "LI" ? copy : wwh.make("li", {}, copy);
      const body = row.closest(".places")?.parentElement;
      if (body) {
        const name = wwh.make("p", { className: "body" });
        for (const each of body.children) if (!each.matches(".places")) name.append(each.cloneNode(true), " ");
        item.prepend(name);
      }
      if (row.dataset.line) item.append(acts(row));
      if (text.dataset.errors) item.append(wrong(row.id.slice(4)));
      list.append(item);
    }
    here.append(title, close, list);
    here.hidden = false;
    if (held) {
      const like = [...here.querySelectorAll("button:enabled")].find(each => held.ariaLabel && each.ariaLabel === held.ariaLabel);
      (like ?? here.querySelector("a")).focus({ preventScroll: true });
      held = null;
    }
    if (wide.matches) panel.scrollTop = 0;
  };

  text.addEventListener("click", event => {
    const words = event.target.closest("[data-k]");
    if (!words || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (getSelection().toString()) return; // someone is copying
    const keys = words.dataset.k.split(" ").filter(key => visible(key));
    if (!keys.length) return;
    const note = words.matches("a.f") && !words.hash.startsWith("#row:");
    if (note) return; // a marker leads to its note, as a link does
    event.preventDefault();
    select(keys);
    history.replaceState(null, "", "#" + keys[0]);
    dispatchEvent(new Event("wwh:state"));
  });

  const layerOf = key => rowOf(key)?.closest("[data-layer]")?.dataset.layer;
  const visible = key => !text.classList.contains("no-" + layerOf(key));

  const follow = () => {
    let key;
    try { key = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (key.startsWith("row:")) key = key.slice(4);
    if (!key || !(rowOf(key) || wordsOf(key).length)) return;
    select([key]);
    const words = document.getElementById(key) ?? wordsOf(key)[0];
    const folded = words?.closest("details");
    if (folded) folded.open = true;
    words?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  // The words of a row that is already the address are shown again when it is chosen again.
  panel.addEventListener("click", event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) { event.preventDefault(); follow(); }
  });

  for (const box of document.querySelectorAll("[data-layer][type=checkbox]")) {
    const apply = () => {
      text.classList.toggle("no-" + box.dataset.layer, !box.checked);
      panel.querySelector(`section[data-layer=${box.dataset.layer}]`).hidden = !box.checked;
    };
    box.addEventListener("change", apply);
    apply();
  }
  addEventListener("keydown", event => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) clear();
  });
  // Within the rows j and k go to the recommendation after or before: where the focus is elsewhere no letter does anything.
  panel.addEventListener("keydown", event => {
    if (!"jk".includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = location.hash.slice(1).replace("row:", "");
    const { before, after } = wwh.walk(key, own);
    const next = event.key === "j" ? after : before;
    if (next) go(next);
  });
  follow();
  document.documentElement.dataset.ready = "true";
});

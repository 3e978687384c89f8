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
    const title = document.createElement("h3");
    const list = document.createElement("ul");
    const close = document.createElement("button");
    title.textContent = here.getAttribute("aria-label");
    close.type = "button";
    close.textContent = "×";
    close.className = "close";
    close.setAttribute("aria-label", panel.dataset.close);
    close.addEventListener("click", () => {
      clear();
      document.getElementById(keys[0])?.focus({ preventScroll: true }); // else the keyboard starts anew at the top
    });
    for (const row of rows) {
      const copy = row.cloneNode(true);
      for (const each of [copy, ...copy.querySelectorAll("[id]")]) each.removeAttribute("id");
      const item = copy.tagName === "LI" ? copy : document.createElement("li");
      if (item !== copy) item.append(copy);
      const body = row.closest(".places")?.parentElement;
      if (body) {
        const name = document.createElement("p");
        name.className = "body";
        for (const each of body.children) if (!each.matches(".places")) name.append(each.cloneNode(true), " ");
        item.prepend(name);
      }
      list.append(item);
    }
    here.append(title, close, list);
    here.hidden = false;
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
    (document.getElementById(key) ?? wordsOf(key)[0])?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  // The words of a row that is already the address are shown again when it is chosen again.
  panel.addEventListener("click", event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) { event.preventDefault(); follow(); }
  });

  for (const box of panel.querySelectorAll("[data-layer][type=checkbox]")) {
    const apply = () => {
      text.classList.toggle("no-" + box.dataset.layer, !box.checked);
      panel.querySelector(`section[data-layer=${box.dataset.layer}]`).hidden = !box.checked;
    };
    box.addEventListener("change", apply);
    apply();
  }
  addEventListener("keydown", event => { if (event.key === "Escape") clear(); });
  follow();
  document.documentElement.dataset.ready = "true";
});

"use strict";
// A table on the page: its column heads sort it, words and one choice narrow it, and a row opens where it is clicked.
addEventListener("DOMContentLoaded", () => {
  const at = id => document.getElementById(id + ":");
  const table = at("list");
  if (!table) return;
  const [body] = table.tBodies;
  const lines = [...body.rows];
  const texts = new Map(lines.map(line => [line, wwh.fold(line.textContent)]));
  const { lang } = document.documentElement;
  const collator = new Intl.Collator(lang, { numeric: true });

  const narrow = () => {
    const words = wwh.words(at("filter").value);
    const type = at("type")?.value;
    let n = 0;
    for (const line of lines) {
      line.hidden = !words.every(word => texts.get(line).includes(word)) || Boolean(type && line.dataset.type !== type);
      n += !line.hidden;
    }
    const one = n === 1 || (n === 0 && lang === "fr");
    at("shown").textContent = wwh.fill(one ? at("shown").dataset.one : at("shown").dataset.many, { n });
    table.hidden = !n;
    at("none").hidden = Boolean(n);
  };
  at("filter").addEventListener("input", narrow);
  at("type")?.addEventListener("change", narrow);

  for (const head of table.querySelectorAll("th[data-sort]")) {
    const said = line => line.cells[head.cellIndex].dataset.value ?? line.cells[head.cellIndex].textContent.trim();
    const number = text => Number(text.replace(",", lang === "fr" ? "." : "").replace(/[^\d.]/g, "")) || 0;
    const figures = head.dataset.sort === "num";
    const order = figures
      ? (a, b) => number(said(a)) - number(said(b))
      : (a, b) => collator.compare(said(a), said(b));
    const sort = () => { // figures from the most first, words from the first
      const now = head.getAttribute("aria-sort");
      const up = now ? now === "descending" : !figures;
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      body.append(...[...lines].sort((a, b) => (up ? order(a, b) : order(b, a)) || lines.indexOf(a) - lines.indexOf(b)));
    };
    head.firstElementChild.replaceWith(wwh.button(head.firstElementChild.textContent, sort, { className: "by" }));
  }

  body.addEventListener("click", event => {
    if (event.target.closest("a, button, summary, details") || getSelection().toString()) return;
    const line = event.target.closest("tr");
    (line.querySelector(".where a") ?? line.querySelector("a")).click();
  });
  // A row that is asked for by its address is never left hidden.
  addEventListener("hashchange", () => {
    const line = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!line?.hidden) return;
    at("filter").value = "";
    if (at("type")) at("type").value = "";
    narrow();
    line.scrollIntoView();
  });
});

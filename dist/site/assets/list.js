"use strict";
// The rows as the page lists them, and a row's words in their paragraph.
{
  // Text with the places that a search found marked.
  const marked = (element, text, words) => {
    let done = 0;
    const parts = [];
    for (const [start, end] of words.length ? wwh.hits(text, words) : []) {
      parts.push(text.slice(done, start), wwh.make("mark", { textContent: text.slice(start, end) }));
      done = end;
    }
    element.replaceChildren(...parts, text.slice(done));
  };

  // The paragraph, its action and its cue marked; places count code points, as the tables do.
  const paragraph = row => {
    const [from, text] = row.passage;
    const letters = [...text];
    const places = [[row.value("source_start"), row.value("source_end"), "r"], ...row.cues.map(place => [...place, "c"])];
    const made = wwh.make("p", { className: "context", lang: row.report.language });
    let done = 0;
    for (const [start, end, name] of places.map(([a, b, name]) => [a - from, b - from, name]).sort((a, b) => a[0] - b[0])) {
      if (start < done || start >= letters.length) continue; // in another paragraph, or within the action
      made.append(letters.slice(done, start).join(""));
      made.append(wwh.make("span", { className: name, textContent: letters.slice(start, end).join("") }));
      done = end;
    }
    made.append(letters.slice(done).join(""));
    return made;
  };

  wwh.card = (row, words, { lang, strings, labels, number }) => {
    const copy = document.getElementById("row:").content.firstElementChild.cloneNode(true);
    const part = selector => copy.querySelector(selector);
    copy.id = row.key;
    marked(part(".cue"), row.before.replace(/[^'’]$/, "$& "), words); // « besoin d' » joins its word
    marked(part(".action"), row.value("text"), words);
    marked(part(".after"), row.after, words);
    if (row.report.language !== lang) part(".said").lang = row.report.language;
    marked(part(".theme dd"), row.theme.label, words);
    if (row.theme.language !== lang) part(".theme dd").lang = row.theme.language;
    part(".kind .swatch").classList.add("k-" + row.value("kind"));
    marked(part(".kind span + span"), labels.kind.get(row.value("kind")), words);
    for (const facet of ["addressee", "pillar"]) {
      part("." + facet).hidden = !row.value(facet);
      marked(part(`.${facet} dd`), labels[facet].get(row.value(facet)) ?? "", words);
    }
    const report = part(".report dd"); // where there are several
    if (report) report.textContent = row.report.label;
    if (report && row.report.language !== lang) report.lang = row.report.language;
    const link = part(".place");
    link.href = `report/${row.value("document_id")}.html#${row.key}`;
    link.firstElementChild.textContent = wwh.fill(strings.line, { n: number(row.value("source_line")) });
    link.lastElementChild.textContent = wwh.fill(strings.nth, { n: number(row.value("ordinal")) });
    const open = part(".open");
    const toggle = () => {
      const shown = part(".context");
      if (shown) shown.remove(); else copy.append(paragraph(row));
      open.setAttribute("aria-expanded", !shown);
    };
    open.addEventListener("click", toggle);
    part(".cite").addEventListener("click", () => wwh.cite({
      ...row.report, words: row.value("evidence").replace(/\s+/g, " "), address: link.href, line: number(row.value("source_line")),
    }));
    copy.addEventListener("click", event => {
      if (!event.target.closest("a, button, .context") && !getSelection().toString()) toggle();
    });
    return copy;
  };
}

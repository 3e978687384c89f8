"use strict";
// One facet: a list of choices with how many rows each would give, short until it is asked for whole.
{
  const SHORT = 8;

  // `options` are {value, label, lang} in order; `changed` is called with the set of chosen values.
  wwh.facet = (name, title, options, strings, changed) => {
    const box = document.createElement("details");
    const summary = document.createElement("summary");
    const list = document.createElement("ul");
    const more = document.createElement("button");
    let whole = false;
    let last = [new Map(), new Set()];
    box.className = "facet";
    summary.textContent = title;
    more.type = "button";
    more.className = "more";
    box.append(summary, list, more);

    const entries = options.map(({ value, label, lang }) => {
      const item = document.createElement("li");
      const tag = document.createElement("label");
      const input = document.createElement("input");
      const text = document.createElement("span");
      const count = document.createElement("span");
      input.type = "checkbox";
      input.name = name;
      input.value = value;
      text.textContent = label;
      if (lang) text.lang = lang;
      text.className = "label";
      count.className = "count";
      tag.append(input, text, count);
      item.append(tag);
      input.addEventListener("change", () => {
        changed(new Set(entries.filter(entry => entry.input.checked).map(entry => entry.value)));
      });
      return { value, item, input, count };
    });

    const show = (counts, chosen) => {
      last = [counts, chosen];
      const some = entries.filter(({ value }) => counts.get(value) || chosen.has(value));
      const wanted = some.length ? some : entries;
      const shown = whole || wanted.length <= SHORT + 1
        ? wanted
        : wanted.filter(({ value }, i) => i < SHORT || chosen.has(value));
      for (const entry of shown) {
        const n = counts.get(entry.value) ?? 0;
        entry.input.checked = chosen.has(entry.value);
        entry.count.textContent = wwh.number(n);
        entry.item.classList.toggle("zero", !n);
      }
      const focused = document.activeElement;
      list.replaceChildren(...shown.map(({ item }) => item));
      if (list.contains(focused)) focused.focus();
      more.hidden = wanted.length <= SHORT + 1;
      more.textContent = whole ? strings.fewer : strings.more.replace("{n}", wwh.number(wanted.length - shown.length));
    };
    more.addEventListener("click", () => { whole = !whole; show(...last); });
    return { box, show };
  };
}

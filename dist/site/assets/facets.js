"use strict";
// One facet: a list of choices with how many rows each would give, short until it is asked for whole or searched. It is
// one stop of the Tab key; the arrows go from choice to choice.
{
  const SHORT = 8;
  const MANY = 15; // choices that are better searched

  // `options` are {value, label, lang} in order; `changed` is called with the set of chosen values.
  wwh.facet = ({ name, title, options, strings, number, changed }) => {
    let whole = false;
    let last = [new Map(), new Set()];
    const list = wwh.make("ul");
    list.setAttribute("aria-keyshortcuts", "ArrowDown ArrowUp");
    const stopAt = input => { for (const each of entries) each.input.tabIndex = each.input === input ? 0 : -1; };
    list.addEventListener("focusin", event => stopAt(event.target));
    list.addEventListener("keydown", event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const inputs = [...list.querySelectorAll("input")];
      inputs[inputs.indexOf(event.target) + step]?.focus();
    });
    const more = wwh.button("", () => { whole = !whole; show(...last); }, { className: "more" });
    const search = wwh.make("input", { type: "search", autocomplete: "off", ariaLabel: `${strings.find}: ${title}` });
    search.placeholder = strings.find;
    search.hidden = options.length < MANY;
    search.addEventListener("input", () => show(...last));
    const box = wwh.make("details", { className: "facet" }, wwh.make("summary", { textContent: title }), search, list, more);

    const entries = options.map(({ value, label, lang }) => {
      const input = wwh.make("input", { type: "checkbox", name, value });
      const count = wwh.make("span", { className: "count" });
      const text = wwh.make("span", { className: "label", textContent: label });
      if (lang) text.lang = lang;
      input.addEventListener("change", () => {
        const chosen = new Set(last[1]);
        chosen[input.checked ? "add" : "delete"](value);
        changed(chosen);
      });
      const item = wwh.make("li", {}, wwh.make("label", {}, input, text, count));
      return { value, item, input, count, folded: wwh.fold(label) };
    });

    const show = (counts, chosen) => {
      last = [counts, chosen];
      const words = wwh.words(search.value);
      const some = entries.filter(({ value, folded }) => chosen.has(value) ||
        (words.length ? words.every(word => folded.includes(word)) : counts.get(value)));
      const wanted = some.length || words.length ? some : entries;
      const all = whole || wanted.length <= SHORT + 1;
      const shown = all ? wanted : wanted.filter(({ value }, i) => i < SHORT || chosen.has(value));
      for (const { value, item, input, count } of shown) {
        const n = counts.get(value) ?? 0;
        input.checked = chosen.has(value);
        count.textContent = number(n);
        item.classList.toggle("zero", !n);
      }
      const focused = document.activeElement;
      list.replaceChildren(...shown.map(({ item }) => item));
      if (list.contains(focused)) focused.focus();
      if (!list.querySelector("[tabindex='0']")) stopAt(list.querySelector("input"));
      more.hidden = wanted.length <= SHORT + 1;
      more.textContent = whole ? strings.fewer : strings.more.replace("{n}", number(wanted.length - shown.length));
    };
    return { box, show };
  };
}

"use strict";
// The page of the recommendations: it shows what the model makes of the choice, and hands the reader's wishes on.
addEventListener("DOMContentLoaded", () => {
  const at = id => document.getElementById(id + ":");
  if (!at("explorer") || !wwh.data.recommendations) return;
  const PAGE = 40;
  const settings = JSON.parse(at("settings").textContent);
  const { lang, strings } = settings;
  const model = wwh.model(wwh.data, settings);
  const numbers = new Intl.NumberFormat(lang === "fr" ? "fr-CA" : "en-CA");
  const number = n => numbers.format(n);
  const shown = { lang, strings, number, labels: model.labels };
  const counted = (name, n, values) => {
    const one = n === 1 || (n === 0 && lang === "fr");
    return wwh.fill(strings[name + (one ? "_one" : "_many")], { n: number(n), ...values });
  };

  let state;
  let selected;
  let whole = false; // on paper there are no further pages

  const show = () => {
    const { found, words } = selected;
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    state.page = Math.min(state.page, last);
    const first = whole ? 0 : state.page * PAGE;
    const end = whole ? found.length : Math.min(first + PAGE, found.length);
    at("rows").replaceChildren(...found.slice(first, end).map(row => wwh.card(row, words, shown)));
    at("rows").hidden = !found.length;
    at("none").hidden = Boolean(found.length);
    at("result").textContent = counted("result", found.length, { total: number(model.rows.length) });
    at("done").textContent = counted("show", found.length);
    for (const id of ["csv", "json"]) at(id).disabled = !found.length;
    at("pages").hidden = !last;
    at("pages").replaceChildren(...last ? turners(last, first, end) : []);
    at("chosen").replaceChildren(...chips());
    at("chosen").hidden = !at("chosen").childElementCount;
  };

  const turners = (last, first, end) => {
    const turn = by => () => {
      state.page += by;
      show();
      wwh.writeAddress(state, model);
      at("rows").scrollIntoView();
      at("result").focus({ preventScroll: true });
    };
    const values = { a: number(first + 1), b: number(end), n: number(selected.found.length) };
    return [
      wwh.button("← " + strings.previous, turn(-1), { disabled: state.page === 0 }),
      wwh.make("span", { textContent: wwh.fill(strings.page_of, values) }),
      wwh.button(strings.next + " →", turn(1), { disabled: state.page === last }),
    ];
  };
  const chips = () => {
    const made = [];
    const add = (className, text, act, values) => made.push(wwh.make("li", { className }, wwh.button(text, act, values)));
    const one = (name, act) => add("one", name, () => { act(); change(); at("result").focus(); },
      { ariaLabel: wwh.fill(strings.remove, { name }) });
    if (state.q) one(wwh.fill(strings.choice, { facet: strings.words, name: state.q }), () => { state.q = at("q").value = ""; });
    for (const facet of model.facets) {
      for (const value of state.chosen[facet]) {
        const name = wwh.fill(strings.choice, { facet: strings[facet], name: model.labels[facet].get(value) });
        one(name, () => state.chosen[facet].delete(value));
      }
    }
    if (made.length) add("all", strings.clear, () => {
      state.q = at("q").value = "";
      for (const facet of model.facets) state.chosen[facet] = new Set();
      change();
      at("q").focus();
    });
    return made;
  };

  const select = () => {
    selected = model.select(state);
    for (const facet of model.facets) facets[facet].show(selected.counts[facet], state.chosen[facet]);
  };
  const change = () => { state.page = 0; select(); show(); wwh.writeAddress(state, model); };
  const follow = () => {
    const asked = wwh.readAddress(model);
    if (!asked && state) return;
    state = asked?.state ?? wwh.readState("", model);
    at("q").value = state.q;
    at("sort").value = state.sort;
    select();
    if (asked?.key) state.page = Math.floor(selected.found.indexOf(model.byKey.get(asked.key)) / PAGE);
    show();
    if (!asked?.key) return;
    const row = document.getElementById(asked.key);
    row.classList.add("on");
    row.querySelector(".place").focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
  };

  // Where there is room the facets stand open beside the list; elsewhere they open one by one.
  const facets = {};
  const wide = matchMedia("(min-width: 64em)");
  const room = () => {
    at("facets").open = wide.matches;
    for (const { box } of Object.values(facets)) box.open = wide.matches;
  };
  for (const name of model.facets) {
    const changed = chosen => { state.chosen[name] = chosen; change(); };
    facets[name] = wwh.facet({ name, title: strings[name], options: model.options[name], strings, number, changed });
    if (model.options[name].length > 1) at("groups").append(facets[name].box);
  }
  wide.addEventListener("change", room);
  room();
  at("done").addEventListener("click", () => { at("facets").open = false; at("result").focus(); });
  for (const name of model.sorts) at("sort").append(new Option(strings["sort_" + name], name));
  at("result").tabIndex = -1;
  const tongues = new Intl.DisplayNames(lang, { type: "language" });
  const languages = [...new Set([...model.documents.values()].map(({ language }) => tongues.of(language)))];
  at("tongues").textContent = wwh.fill(strings.tongues, { languages: new Intl.ListFormat(lang).format(languages) });

  let waiting = 0;
  at("q").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { state.q = at("q").value.trim(); change(); }, 80);
  });
  // Within the list j and k go from row to row; a row that is opened in its report leads on to the others chosen.
  at("rows").addEventListener("click", event => {
    if (!event.target.closest("a")) return;
    const back = new URL(location.href); // to this very row
    back.hash = wwh.choice(state, model, event.target.closest(".card").id);
    wwh.keep(selected.found.map(row => [row.value("document_id"), row.key]), back.href);
  });
  at("rows").addEventListener("keydown", event => {
    if (!"jk".includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...at("rows").querySelectorAll(".place")];
    const now = links.indexOf(event.target.closest(".card")?.querySelector(".place"));
    links[event.key === "j" ? now + 1 : Math.max(0, now - 1)]?.focus();
  });
  at("sort").addEventListener("change", () => { state.sort = at("sort").value; change(); });
  const save = (format, type) => {
    const content = wwh[format](wwh.data.columns, selected.found.map(row => row.values));
    wwh.save(`${strings.file}.${format}`, type, content);
  };
  at("csv").addEventListener("click", () => save("csv", "text/csv"));
  at("json").addEventListener("click", () => save("json", "application/json"));
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => { whole = true; show(); });
  addEventListener("afterprint", () => { whole = false; show(); });
  follow();
  document.documentElement.dataset.ready = "true";
});

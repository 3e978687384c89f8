"use strict";
// The recommendations: what is chosen (in the address bar), what that leaves, and the page of it that is shown.
addEventListener("DOMContentLoaded", () => {
  const at = id => document.getElementById(id + ":");
  if (!at("explorer") || !wwh.data.recommendations) return;
  const { lang, codes, strings } = JSON.parse(at("settings").textContent);
  const PAGE = 50;
  const NONE = "-";
  const columns = wwh.data.columns;
  const COLUMN = Object.fromEntries(columns.map(([name], i) => [name, i]));
  const FACETS = { document: "document_id", theme: "theme_id", kind: "kind", addressee: "addressee", pillar: "pillar" };
  const LISTS = { kind: "recommendation_kind", addressee: "addressee", pillar: "pillar" };
  const collator = new Intl.Collator(lang);
  const numbers = new Intl.NumberFormat(lang === "fr" ? "fr-CA" : "en-CA");
  wwh.number = n => numbers.format(n);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const counted = (name, n, values) =>
    fill(strings[name + (n === 1 || (n === 0 && lang === "fr") ? "_one" : "_many")], { n: wwh.number(n), ...values });

  // What is known of documents, themes and the sections that rows outside themes stand in.
  const documents = new Map();
  const themes = new Map();
  const alike = new Map(); // themes of several reports that have one title are one choice: the first of them
  for (const [id, title, language, own, elsewhere] of wwh.data.documents) {
    documents.set(id, { title, language });
    for (const [key, name] of own.concat(elsewhere)) {
      const same = `${language} ${wwh.fold(name)}`;
      if (!alike.has(same)) alike.set(same, key);
      themes.set(key, { title: name, language, choice: alike.get(same) });
    }
  }
  const labels = Object.fromEntries(Object.entries(LISTS).map(([facet, list]) => [facet, new Map(codes[list])]));
  const label = (facet, value) => value === NONE
    ? facet === "theme" ? strings.outside : strings.not_stated
    : facet === "document" ? documents.get(value).title
    : facet === "theme" ? themes.get(value).title
    : labels[facet].get(value);

  const rows = wwh.data.recommendations.map((values, rank) => {
    if (values[COLUMN.evidence] === 0) values[COLUMN.evidence] = values[COLUMN.text];
    const row = { values, rank, key: values[0] };
    for (const [facet, column] of Object.entries(FACETS)) row[facet] = values[COLUMN[column]] ?? NONE;
    row.theme = themes.get(row.theme)?.choice ?? NONE;
    return row;
  });
  // What a search looks in: made when nothing else is to do, or at the first search.
  const folded = row => row.folded ??=
    wwh.fold(`${row.values[COLUMN.text]} \n ${row.values[COLUMN.cue] ?? ""}`);
  let ahead = 0;
  const prepare = deadline => {
    while (ahead < rows.length && deadline.timeRemaining() > 1) folded(rows[ahead++]);
    if (ahead < rows.length) requestIdleCallback(prepare);
  };
  globalThis.requestIdleCallback?.(prepare);
  const byKey = new Map(rows.map(row => [row.key, row]));

  const state = { q: "", sort: "source", page: 0, chosen: {} };
  let found = rows;

  // The choice and the address bar: a fragment, so that a page opened from a folder can be shared too.
  const read = () => {
    const fragment = decodeFragment();
    const key = byKey.has(fragment) ? fragment : null;
    const said = new URLSearchParams(key ? "" : fragment);
    state.q = said.get("q") ?? "";
    state.sort = SORTS[said.get("sort")] ? said.get("sort") : "source";
    state.page = Math.max(0, (Number.parseInt(said.get("page"), 10) || 1) - 1);
    for (const facet of Object.keys(FACETS)) {
      const known = new Set(options[facet].map(({ value }) => value));
      const chosen = said.getAll(facet).map(value => facet === "theme" ? themes.get(value)?.choice ?? value : value);
      state.chosen[facet] = new Set(chosen.filter(value => known.has(value)));
    }
    at("q").value = state.q;
    at("sort").value = state.sort;
    select();
    if (key) state.page = Math.floor(found.indexOf(byKey.get(key)) / PAGE);
    show();
    if (key) {
      const row = document.getElementById(key);
      row.classList.add("on");
      row.scrollIntoView({ block: "center" });
    }
  };
  const decodeFragment = () => {
    try { return decodeURIComponent(location.hash.slice(1).replaceAll("+", "%20")); } catch { return ""; }
  };
  const write = () => {
    const said = new URLSearchParams();
    if (state.q) said.set("q", state.q);
    for (const facet of Object.keys(FACETS)) for (const value of state.chosen[facet]) said.append(facet, value);
    if (state.sort !== "source") said.set("sort", state.sort);
    if (state.page) said.set("page", state.page + 1);
    history.replaceState(null, "", "#" + said);
    dispatchEvent(new Event("wwh:state"));
  };

  const textOf = row => row.values[COLUMN.text];
  const by = name => {
    const ranks = new Map(options[name].map(({ value }, i) => [value, value === NONE ? Infinity : i]));
    return (a, b) => {
      const [first, second] = [ranks.get(a[name]), ranks.get(b[name])];
      return first === second ? a.rank - b.rank : first - second;
    };
  };
  const SORTS = {
    source: () => (a, b) => a.rank - b.rank,
    text: () => (a, b) => collator.compare(textOf(a), textOf(b)) || a.rank - b.rank,
    theme: () => by("theme"),
    kind: () => by("kind"),
    addressee: () => by("addressee"),
    pillar: () => by("pillar"),
  };

  const select = () => {
    const words = wwh.words(state.q);
    const said = words.length ? rows.filter(row => words.every(word => folded(row).includes(word))) : rows;
    const names = Object.keys(FACETS).filter(facet => state.chosen[facet].size);
    // A row that fails one facet alone still counts for the other choices of that facet.
    const counts = Object.fromEntries(Object.keys(FACETS).map(facet => [facet, new Map()]));
    const count = (facet, value) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    found = [];
    for (const row of said) {
      let failed = null;
      let failures = 0;
      for (const facet of names) if (!state.chosen[facet].has(row[facet])) { failed = facet; failures += 1; }
      if (!failures) {
        found.push(row);
        for (const facet of Object.keys(FACETS)) count(facet, row[facet]);
      } else if (failures === 1) count(failed, row[failed]);
    }
    found.sort(SORTS[state.sort]());
    for (const facet of Object.keys(FACETS)) facets[facet].show(counts[facet], state.chosen[facet]);
  };

  const marked = (element, text, words) => {
    let done = 0;
    const parts = [];
    for (const [start, end] of words.length ? wwh.hits(text, words) : []) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      parts.push(text.slice(done, start), mark);
      done = end;
    }
    element.replaceChildren(...parts, text.slice(done));
  };

  const line = row => {
    const value = name => row.values[COLUMN[name]];
    const copy = at("row").content.firstElementChild.cloneNode(true);
    const part = selector => copy.querySelector(selector);
    const words = wwh.words(state.q);
    const { language } = documents.get(row.document);
    const foreign = language === lang ? "" : language;
    copy.id = row.key;
    if (foreign) part(".said").lang = foreign;
    marked(part(".action"), value("text"), words);
    marked(part(".cue"), row.values[columns.length] ?? value("cue") ?? "", words);
    marked(part(".after"), row.values[columns.length + 1] ?? "", words);
    part(".theme span").textContent = themes.get(value("theme_id") ?? value("section_id")).title;
    if (foreign) part(".theme span").lang = foreign;
    part(".kind .swatch").classList.add("k-" + row.kind);
    part(".kind span + span").textContent = label("kind", row.kind);
    for (const facet of ["addressee", "pillar"]) {
      part("." + facet).textContent = row[facet] === NONE ? "—" : label(facet, row[facet]);
    }
    const link = part(".place a");
    link.href = `report/${row.document}.html#${row.key}`;
    link.textContent = fill(strings.line_short, { n: wwh.number(value("source_line")) });
    return copy;
  };

  const show = () => {
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    state.page = Math.min(state.page, last);
    const first = state.page * PAGE;
    at("rows").tBodies[0].replaceChildren(...found.slice(first, first + PAGE).map(line));
    at("rows").hidden = !found.length;
    at("none").hidden = Boolean(found.length);
    at("result").textContent = counted("result", found.length, { total: wwh.number(rows.length) });
    for (const id of ["csv", "json"]) at(id).disabled = !found.length;
    at("pages").hidden = !last;
    at("pages").replaceChildren(...last ? turners(last, first) : []);
    at("chosen").replaceChildren(...chips());
    at("chosen").hidden = !at("chosen").childElementCount;
  };

  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };
  const turners = (last, first) => {
    const turn = by => () => {
      state.page += by;
      show();
      write();
      at("rows").scrollIntoView();
      at("result").focus();
    };
    const where = document.createElement("span");
    const end = Math.min(first + PAGE, found.length);
    where.textContent =
      fill(strings.page_of, { a: wwh.number(first + 1), b: wwh.number(end), n: wwh.number(found.length) });
    const back = button("← " + strings.previous, turn(-1));
    const on = button(strings.next + " →", turn(1));
    back.disabled = state.page === 0;
    on.disabled = state.page === last;
    return [back, where, on];
  };
  const chips = () => {
    const made = [];
    for (const facet of Object.keys(FACETS)) {
      for (const value of state.chosen[facet]) {
        const item = document.createElement("li");
        const name = label(facet, value);
        const chip = button(name + " ×", () => { state.chosen[facet].delete(value); change(); at("result").focus(); });
        chip.setAttribute("aria-label", fill(strings.remove, { name }));
        item.append(chip);
        made.push(item);
      }
    }
    if (made.length || state.q) {
      const item = document.createElement("li");
      item.append(button(strings.clear, () => {
        state.q = at("q").value = "";
        for (const facet of Object.keys(FACETS)) state.chosen[facet] = new Set();
        change();
        at("q").focus();
      }));
      item.className = "all";
      made.push(item);
    }
    return made;
  };
  const change = () => { state.page = 0; select(); show(); write(); };

  // The facets: their choices in the order of the lists, of the documents and of the text.
  const foreign = language => language === lang ? "" : language;
  const none = facet => ({ value: NONE, label: label(facet, NONE) });
  const inThemes = new Set(rows.map(row => row.theme));
  const options = {
    document: [...documents].map(([value, { title, language }]) => ({ value, label: title, lang: foreign(language) })),
    theme: [...themes].filter(([key]) => inThemes.has(key))
      .map(([value, { title, language }]) => ({ value, label: title, lang: foreign(language) })).concat(none("theme")),
    ...Object.fromEntries(Object.entries(LISTS).map(([facet, list]) =>
      [facet, codes[list].map(([value, name]) => ({ value, label: name })).concat(none(facet))])),
  };
  const facets = Object.fromEntries(Object.keys(FACETS).map(facet => [
    facet,
    wwh.facet(facet, strings[facet], options[facet], strings, chosen => { state.chosen[facet] = chosen; change(); }),
  ]));
  const wide = matchMedia("(min-width: 64em)").matches;
  for (const facet of Object.keys(FACETS)) {
    if (facet === "document" && documents.size < 2) continue;
    facets[facet].box.open = wide;
    at("facets").append(facets[facet].box);
  }
  for (const name of Object.keys(SORTS)) at("sort").append(new Option(strings["sort_" + name], name));

  let waiting = 0;
  at("q").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { state.q = at("q").value.trim(); change(); }, 80);
  });
  at("sort").addEventListener("change", () => { state.sort = at("sort").value; change(); });
  at("result").tabIndex = -1;
  const values = () => found.map(row => row.values);
  at("csv").addEventListener("click", () => wwh.save(strings.file + ".csv", "text/csv", wwh.csv(columns, values())));
  at("json").addEventListener("click", () =>
    wwh.save(strings.file + ".json", "application/json", wwh.json(columns, values())));
  addEventListener("hashchange", () => {
    const fragment = decodeFragment();
    if (!fragment || fragment.includes("=") || byKey.has(fragment)) read(); // else it leads to a part of this page
  });
  read();
  document.documentElement.dataset.ready = "true";
});

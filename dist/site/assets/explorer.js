"use strict";
// The page of the recommendations: it shows what the model makes of the choice, and hands the reader's wishes on.
addEventListener("DOMContentLoaded", () => {
  const at = id => document.getElementById(id + ":");
  if (!at("explorer") || !wwh.data.recommendations) return;
  const PAGE = 50;
  const settings = JSON.parse(at("settings").textContent);
  const { lang, strings } = settings;
  const model = wwh.model(wwh.data, settings);
  const { columns } = wwh.data;
  const numbers = new Intl.NumberFormat(lang === "fr" ? "fr-CA" : "en-CA");
  wwh.number = n => numbers.format(n);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const counted = (name, n, values) => {
    const one = n === 1 || (n === 0 && lang === "fr");
    return fill(strings[name + (one ? "_one" : "_many")], { n: wwh.number(n), ...values });
  };

  let state;
  let selected;
  let whole = false; // on paper there are no further pages

  const line = (row, words) => {
    const copy = at("row").content.firstElementChild.cloneNode(true);
    const part = selector => copy.querySelector(selector);
    const { title, language } = model.documents.get(row.document);
    copy.id = row.key;
    marked(part(".cue"), row.before.replace(/[^'’]$/, "$& "), words); // « besoin d' » joins its word
    marked(part(".action"), row.value("text"), words);
    marked(part(".after"), row.after, words);
    const theme = model.themes.get(row.value("theme_id") ?? row.value("section_id"));
    part(".theme span").textContent = theme.title;
    if (language !== lang) part(".said").lang = language;
    if (theme.language !== lang) part(".theme span").lang = theme.language;
    const report = part(".said small"); // where there are several
    if (report) report.textContent = title;
    part(".kind .swatch").classList.add("k-" + row.kind);
    part(".kind span + span").textContent = model.labels.kind.get(row.kind);
    for (const facet of ["addressee", "pillar"]) {
      part("." + facet).textContent = row[facet] === model.NONE ? "—" : model.labels[facet].get(row[facet]);
    }
    const link = part(".place a");
    link.href = `report/${row.document}.html#${row.key}`;
    link.firstElementChild.textContent = fill(strings.line_short, { n: wwh.number(row.value("source_line")) });
    link.lastElementChild.textContent = fill(strings.nth, { n: wwh.number(row.value("ordinal")) });
    return copy;
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

  const show = () => {
    const { found, words } = selected;
    const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
    state.page = Math.min(state.page, last);
    const first = whole ? 0 : state.page * PAGE;
    const end = whole ? found.length : Math.min(first + PAGE, found.length);
    at("rows").tBodies[0].replaceChildren(...found.slice(first, end).map(row => line(row, words)));
    at("rows").hidden = !found.length;
    at("none").hidden = Boolean(found.length);
    at("result").textContent = counted("result", found.length, { total: wwh.number(model.rows.length) });
    for (const id of ["csv", "json"]) at(id).disabled = !found.length;
    at("pages").hidden = !last;
    at("pages").replaceChildren(...last ? turners(last, first, end) : []);
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
  const turners = (last, first, end) => {
    const turn = by => () => {
      state.page += by;
      show();
      wwh.writeAddress(state, model);
      at("rows").scrollIntoView();
      at("result").focus({ preventScroll: true });
    };
    const where = document.createElement("span");
    const values = { a: first + 1, b: end, n: selected.found.length };
    for (const name of Object.keys(values)) values[name] = wwh.number(values[name]);
    where.textContent = fill(strings.page_of, values);
    const back = button("← " + strings.previous, turn(-1));
    const on = button(strings.next + " →", turn(1));
    back.disabled = state.page === 0;
    on.disabled = state.page === last;
    return [back, where, on];
  };
  const chips = () => {
    const made = [];
    const add = (name, text, act) => {
      const item = document.createElement("li");
      item.className = name;
      item.append(button(text, act));
      made.push(item);
      return item.firstChild;
    };
    for (const facet of model.facets) {
      for (const value of state.chosen[facet]) {
        const name = fill(strings.choice, { facet: strings[facet], name: model.labels[facet].get(value) });
        const act = () => { state.chosen[facet].delete(value); change(); at("result").focus(); };
        add("one", name + " ×", act).setAttribute("aria-label", fill(strings.remove, { name }));
      }
    }
    if (made.length || state.q) {
      add("all", strings.clear, () => {
        state.q = at("q").value = "";
        for (const facet of model.facets) state.chosen[facet] = new Set();
        change();
        at("q").focus();
      });
    }
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
    row.scrollIntoView({ block: "center" });
  };

  const facets = {};
  const wide = matchMedia("(min-width: 64em)");
  const room = () => { at("facets").open = wide.matches; };
  wide.addEventListener("change", room);
  room();
  for (const facet of model.facets) {
    facets[facet] = wwh.facet(facet, strings[facet], model.options[facet], strings, chosen => {
      state.chosen[facet] = chosen;
      change();
    });
    facets[facet].box.open = true;
    if (facet !== "document" || model.documents.size > 1) at("facets").append(facets[facet].box);
  }
  for (const name of model.sorts) at("sort").append(new Option(strings["sort_" + name], name));
  at("result").tabIndex = -1;

  let waiting = 0;
  at("q").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { state.q = at("q").value.trim(); change(); }, 80);
  });
  at("sort").addEventListener("change", () => { state.sort = at("sort").value; change(); });
  const values = () => selected.found.map(row => row.values);
  at("csv").addEventListener("click", () => wwh.save(strings.file + ".csv", "text/csv", wwh.csv(columns, values())));
  at("json").addEventListener("click", () =>
    wwh.save(strings.file + ".json", "application/json", wwh.json(columns, values())));
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => { whole = true; show(); });
  addEventListener("afterprint", () => { whole = false; show(); });
  follow();
  document.documentElement.dataset.ready = "true";
});

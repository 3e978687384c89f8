"use strict";
// The choice and the address bar. It stands in the fragment, so that a page opened from a folder can be shared too.
{
  const text = () => {
    try { return decodeURIComponent(location.hash.slice(1).replaceAll("+", "%20")); } catch { return ""; }
  };

  // What the address says: a row's key, a choice, or a part of the page, which is none of the explorer's business.
  wwh.readAddress = model => {
    const fragment = text();
    if (model.byKey.has(fragment)) return { key: fragment, state: wwh.readState("", model) };
    if (fragment && !fragment.includes("=")) return null;
    const row = new URLSearchParams(location.hash.slice(1)).get("row");
    return { key: model.byKey.has(row) ? row : null, state: wwh.readState(location.hash.slice(1), model) };
  };

  wwh.readState = (fragment, model) => {
    const said = new URLSearchParams(fragment);
    const chosen = {};
    for (const facet of model.facets) {
      const known = new Set(model.options[facet].map(({ value }) => value));
      const same = value => facet === "theme" ? model.themes.get(value)?.choice ?? value : value;
      chosen[facet] = new Set(said.getAll(facet).map(same).filter(value => known.has(value)));
    }
    const sort = said.get("sort");
    return {
      q: said.get("q") ?? "",
      sort: model.sorts.includes(sort) ? sort : model.sorts[0],
      page: Math.max(0, (Number.parseInt(said.get("page"), 10) || 1) - 1),
      chosen,
    };
  };

  // The choice as an address says it; `row` is one of its rows, to be shown.
  wwh.choice = (state, model, row) => {
    const said = new URLSearchParams();
    if (state.q) said.set("q", state.q);
    for (const facet of model.facets) for (const value of state.chosen[facet]) said.append(facet, value);
    if (state.sort !== model.sorts[0]) said.set("sort", state.sort);
    if (state.page) said.set("page", state.page + 1);
    if (row) said.set("row", row);
    return String(said);
  };

  wwh.writeAddress = (state, model) => {
    history.replaceState(null, "", "#" + wwh.choice(state, model));
    dispatchEvent(new Event("wwh:state"));
  };
}

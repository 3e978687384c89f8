"use strict";
// The recommendations as the explorer knows them: what they may be chosen by, and what a choice leaves. No page, no address.
{
  const FACETS = { document: "document_id", theme: "theme_id", kind: "kind", addressee: "addressee", pillar: "pillar" };
  const LISTS = { kind: "recommendation_kind", addressee: "addressee", pillar: "pillar" };
  const NONE = "-"; // the choice of rows that say nothing

  wwh.model = ({ columns, recommendations, documents: listed }, { lang, codes, strings }) => {
    const COLUMN = Object.fromEntries(columns.map(([name], i) => [name, i]));
    const documents = new Map();
    const themes = new Map(); // and the sections that rows outside themes stand in
    const alike = new Map(); // themes that have one title are one choice: the first of them
    const titles = listed.map(([, title]) => title);
    for (const [id, title, language, own, elsewhere] of listed) {
      const shared = titles.indexOf(title) !== titles.lastIndexOf(title);
      documents.set(id, { title: shared ? `${title} (${id})` : title, language });
      for (const [key, name, english, french] of own.concat(elsewhere)) {
        const reviewed = { en: english, fr: french }[lang];
        const shown = reviewed ?? name;
        const same = wwh.fold(shown);
        if (!alike.has(same)) alike.set(same, key);
        themes.set(key, { title: shown, language: reviewed ? lang : language, choice: alike.get(same) });
      }
    }

    const rows = recommendations.map((values, rank) => {
      if (values[COLUMN.evidence] === 0) values[COLUMN.evidence] = values[COLUMN.text];
      const row = { values, rank, key: values[0], value: name => values[COLUMN[name]] };
      for (const [facet, column] of Object.entries(FACETS)) row[facet] = values[COLUMN[column]] ?? NONE;
      row.theme = themes.get(row.theme)?.choice ?? NONE;
      row.before = values[columns.length] ?? row.value("cue") ?? "";
      row.after = values[columns.length + 1] ?? "";
      return row;
    });
    const byKey = new Map(rows.map(row => [row.key, row]));

    // What a search looks in: made when nothing else is to do, or at the first search.
    const folded = row => row.folded ??= wwh.fold(`${row.value("text")} \n ${row.value("cue") ?? ""}`);
    let ahead = 0;
    const prepare = deadline => {
      while (ahead < rows.length && deadline.timeRemaining() > 1) folded(rows[ahead++]);
      if (ahead < rows.length) requestIdleCallback(prepare);
    };
    globalThis.requestIdleCallback?.(prepare);

    // The choices of each facet, in the order of the documents, of the text and of the closed lists.
    const foreign = language => language === lang ? "" : language;
    const none = facet => ({ value: NONE, label: facet === "theme" ? strings.outside : strings.not_stated });
    const titled = ([value, { title, language }]) => ({ value, label: title, lang: foreign(language) });
    const used = new Set(rows.map(row => row.theme));
    const options = {
      document: [...documents].map(titled),
      theme: [...themes].filter(([key]) => used.has(key)).map(titled).concat(none("theme")),
    };
    for (const [facet, list] of Object.entries(LISTS)) {
      options[facet] = codes[list].map(([value, label]) => ({ value, label })).concat(none(facet));
    }
    const labels = {};
    for (const facet of Object.keys(FACETS)) {
      labels[facet] = new Map(options[facet].map(({ value, label }) => [value, label]));
    }

    const collator = new Intl.Collator(lang);
    const by = facet => {
      const ranks = new Map(options[facet].map(({ value }, i) => [value, i]));
      return (a, b) => ranks.get(a[facet]) - ranks.get(b[facet]) || a.rank - b.rank;
    };
    const SORTS = {
      source: (a, b) => a.rank - b.rank,
      text: (a, b) => collator.compare(a.value("text"), b.value("text")) || a.rank - b.rank,
      theme: by("theme"),
      kind: by("kind"),
      addressee: by("addressee"),
      pillar: by("pillar"),
    };

    // The rows that fit, and how many each choice of each facet would give, the other facets being as they are.
    const select = ({ q, sort, chosen }) => {
      const words = wwh.words(q);
      const facets = Object.keys(FACETS);
      const narrowed = facets.filter(facet => chosen[facet].size);
      const counts = Object.fromEntries(facets.map(facet => [facet, new Map()]));
      const count = (facet, value) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      const found = [];
      for (const row of rows) {
        if (words.length && !words.every(word => folded(row).includes(word))) continue;
        const failed = narrowed.filter(facet => !chosen[facet].has(row[facet]));
        if (!failed.length) {
          found.push(row);
          for (const facet of facets) count(facet, row[facet]);
        } else if (failed.length === 1) count(failed[0], row[failed[0]]); // it would fit, were this facet free
      }
      return { found: found.sort(SORTS[sort]), counts, words };
    };

    const [facets, sorts] = [FACETS, SORTS].map(Object.keys);
    return { NONE, facets, sorts, rows, byKey, documents, themes, options, labels, select };
  };
}

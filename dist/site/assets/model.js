"use strict";
// The recommendations as the explorer knows them: what they may be chosen by, and what a choice leaves. No page, no address.
{
  const LISTS = { kind: "recommendation_kind", addressee: "addressee", pillar: "pillar" };
  const FACETS = ["document", "theme", "organization", ...Object.keys(LISTS)];
  const NONE = "-"; // the choice of rows that say nothing
  const APART = " \u00b6 "; // no phrase goes beyond the words it stands in

  // The documents, and the themes by key: those that have one title are one choice, the first of them.
  const titled = (listed, lang) => {
    const documents = new Map();
    const themes = new Map(); // and the sections that rows outside themes stand in
    const alike = new Map();
    const titles = listed.map(([, title]) => title);
    for (const [id, title, language, publisher, dates, own, elsewhere] of listed) {
      const shared = titles.indexOf(title) !== titles.lastIndexOf(title);
      documents.set(id, { title, label: shared ? `${title} (${id})` : title, language, publisher, dates: dates[lang] });
      for (const [key, name, english, french] of own.concat(elsewhere)) {
        const reviewed = { en: english, fr: french }[lang];
        const label = reviewed ?? name;
        const same = wwh.fold(label);
        if (!alike.has(same)) alike.set(same, key);
        const said = [name, english, french].filter(Boolean).join(APART);
        themes.set(key, { label, language: reviewed ? lang : language, choice: alike.get(same), said });
      }
    }
    return { documents, themes };
  };

  wwh.model = (data, { lang, codes, strings }) => {
    const column = Object.fromEntries(data.columns.map(([name], i) => [name, i]));
    const { documents, themes } = titled(data.documents, lang);
    const bodies = new Map(data.bodies.map(([key, names]) => {
      const [label, language] = names[lang];
      return [key, { label, language, said: Object.values(names).map(([name]) => name).join(APART) }];
    }));
    const passages = new Map(data.passages);

    // A row has a list of values for each facet, so that it may name several bodies.
    const rows = data.recommendations.map(([values, before, after, cues, named], rank) => {
      if (values[column.evidence] === 0) values[column.evidence] = values[column.text];
      const value = name => values[column[name]];
      const row = { values, value, rank, key: values[0], passage: passages.get(value("passage_id")), after, cues };
      row.before = before === 0 ? value("cue") ?? "" : before;
      row.report = documents.get(value("document_id"));
      row.theme = themes.get(value("theme_id") ?? value("section_id"));
      row.of = { document: [value("document_id")], organization: named.length ? named : [NONE] };
      row.of.theme = [themes.get(value("theme_id"))?.choice ?? NONE];
      for (const facet of Object.keys(LISTS)) row.of[facet] = [value(facet) ?? NONE];
      return row;
    });

    // The choices of each facet, in the order of the documents, of the text and of the closed lists.
    const known = { document: documents, theme: themes, organization: bodies };
    for (const [facet, list] of Object.entries(LISTS)) known[facet] = codes[list].map(([code, label]) => [code, { label }]);
    const options = Object.fromEntries(FACETS.map(facet => {
      const used = new Set(rows.flatMap(row => row.of[facet]));
      const none = [NONE, { label: strings[`none_${facet}`] ?? strings.not_stated }];
      const choices = [...known[facet], none].filter(([value]) => used.has(value));
      return [facet, choices.map(([value, { label, language = lang }]) =>
        ({ value, label, lang: language === lang ? "" : language }))];
    }));
    const labels = Object.fromEntries(FACETS.map(facet =>
      [facet, new Map(options[facet].map(({ value, label }) => [value, label]))]));

    // What a search looks in, labels in both languages included: made when nothing else is to do, or at the first search.
    const both = Object.entries(LISTS).map(([facet, list]) =>
      [facet, new Map(codes[list].map(([value, ...said]) => [value, said.join(APART)]))]);
    const folded = row => row.folded ??= wwh.fold([
      row.value("text"), row.value("cue"), row.theme?.said, ...row.of.organization.map(key => bodies.get(key)?.said),
      ...both.map(([facet, said]) => said.get(row.value(facet))),
    ].join(APART));
    let ahead = 0;
    const prepare = deadline => {
      while (ahead < rows.length && deadline.timeRemaining() > 1) folded(rows[ahead++]);
      if (ahead < rows.length) requestIdleCallback(prepare);
    };
    globalThis.requestIdleCallback?.(prepare);

    const collator = new Intl.Collator(lang);
    const by = facet => {
      const ranks = new Map(options[facet].map(({ value }, i) => [value, i]));
      return (a, b) => ranks.get(a.of[facet][0]) - ranks.get(b.of[facet][0]) || a.rank - b.rank;
    };
    const sorts = {
      source: (a, b) => a.rank - b.rank,
      text: (a, b) => collator.compare(a.value("text"), b.value("text")) || a.rank - b.rank,
      theme: by("theme"), kind: by("kind"), addressee: by("addressee"), pillar: by("pillar"),
    };

    // The rows that fit, and how many each choice of each facet would give, the other facets being as they are.
    const select = ({ q, sort, chosen }) => {
      const words = wwh.words(q);
      const narrowed = FACETS.filter(facet => chosen[facet].size);
      const counts = Object.fromEntries(FACETS.map(facet => [facet, new Map()]));
      const count = (facet, row) => {
        for (const value of row.of[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      };
      const found = [];
      for (const row of rows) {
        if (words.length && !words.every(word => folded(row).includes(word))) continue;
        const failed = narrowed.filter(facet => !row.of[facet].some(value => chosen[facet].has(value)));
        if (!failed.length) {
          found.push(row);
          for (const facet of FACETS) count(facet, row);
        } else if (failed.length === 1) count(failed[0], row); // it would fit, were this facet free
      }
      return { found: found.sort(sorts[sort]), counts, words };
    };
    const byKey = new Map(rows.map(row => [row.key, row]));
    return { facets: FACETS, sorts: Object.keys(sorts), rows, byKey, documents, themes, options, labels, select };
  };
}

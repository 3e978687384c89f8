"use strict";
// Text as a search sees it: without capitals, accents, ligatures, kinds of apostrophe, dash or space.
{
  const LETTERS = { "œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "–": "-", "—": "-", "‐": "-" };
  const one = letter => {
    const plain = letter.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
    return [...plain].map(each => LETTERS[each] ?? (/\s/.test(each) ? " " : each)).join("");
  };

  wwh.fold = text => one(text).replace(/\s+/g, " ");

  // The words of a query, and whole what stands in quotation marks.
  wwh.words = query => [...wwh.fold(query).matchAll(/["“”«»]\s*([^"“”«»]*[^"“”«»\s])\s*["“”«»]|[^\s"“”«»]+/g)]
    .map(([word, phrase]) => phrase ?? word);

  // Where the words stand in the text as it is written: [start, end] pairs in order, those that touch joined.
  wwh.hits = (text, words) => {
    let folded = "";
    const places = [];
    let at = 0;
    for (const letter of text) {
      const plain = one(letter);
      for (const each of plain.split("")) { // by halves of an emoji too, since indexOf counts them
        if (each === " " && folded.endsWith(" ")) continue;
        folded += each;
        places.push(at);
      }
      at += letter.length;
    }
    places.push(text.length);
    const found = [];
    for (const word of words) {
      for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) {
        let end = i + word.length;
        while (end < places.length - 1 && places[end] === places[end - 1]) end += 1; // half a ligature is marked whole
        found.push([places[i], places[end]]);
      }
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const joined = [];
    for (const [start, end] of found) {
      const last = joined.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined;
  };
}

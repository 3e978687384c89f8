"use strict";
// A list on the page narrowed by words and by one choice.
addEventListener("DOMContentLoaded", () => {
  const input = document.querySelector("[data-filter]");
  if (!input) return;
  const choice = document.querySelector("[data-choice]");
  const shown = document.getElementById("shown:");
  const lines = [...document.getElementById(input.dataset.filter).tBodies[0].rows];
  const texts = lines.map(line => wwh.fold((line.cells[0].textContent)));
  const narrow = () => {
    const words = wwh.words(input.value);
    let n = 0;
    lines.forEach((line, i) => {
      const fits = words.every(word => texts[i].includes(word)) && (!choice?.value || line.dataset.type === choice.value);
      line.hidden = !fits;
      n += fits;
    });
    if (shown) {
      const one = n === 1 || (n === 0 && document.documentElement.lang === "fr");
      shown.textContent = (one ? shown.dataset.one : shown.dataset.many).replace("{n}", n);
    }
  };
  input.addEventListener("input", narrow);
  choice?.addEventListener("change", narrow);
  // A row that is asked for by its address is never left hidden.
  const reveal = () => {
    const line = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (line?.hidden) { input.value = ""; if (choice) choice.value = ""; narrow(); line.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
});

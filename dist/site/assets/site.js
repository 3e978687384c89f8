"use strict";
// What the data scripts call, and what every page does: the other language is reached at the same place.
const wwh = {
  data: {},
  load(name, value) { this.data[name] = value; },
  fill: (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]),
  make: (tag, values, ...inside) => {
    const made = Object.assign(document.createElement(tag), values);
    made.append(...inside);
    return made;
  },
  button: (text, act, values) => {
    const made = wwh.make("button", { type: "button", textContent: text, ...values });
    made.addEventListener("click", act);
    return made;
  },
};

addEventListener("beforeprint", () => { // on paper, where it comes from
  document.getElementById("address:").textContent = " " + decodeURI(location.href);
});

// What an address names is shown: a part that is folded opens.
{
  const unfold = () => {
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const named = document.getElementById(id);
    const folded = named?.closest("details") ?? named?.querySelector(":scope > details");
    if (!folded || folded.open || !document.body.matches(".dictionary")) return;
    folded.open = true;
    named.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  addEventListener("DOMContentLoaded", unfold);
}

{
  const link = document.querySelector("[data-other]");
  const page = link.getAttribute("href");
  const follow = () => { link.href = page + location.hash; };
  addEventListener("hashchange", follow);
  addEventListener("wwh:state", follow);
  follow();
}

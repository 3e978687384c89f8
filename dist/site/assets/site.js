"use strict";
// What the data scripts call, and what every page does: the other language is reached at the same place.
const wwh = { data: {}, load(name, value) { this.data[name] = value; } };

{
  const link = document.querySelector("[data-other]");
  const page = link.getAttribute("href");
  const follow = () => { link.href = page + location.hash; };
  addEventListener("hashchange", follow);
  addEventListener("wwh:state", follow);
  follow();
}

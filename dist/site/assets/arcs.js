"use strict";
// The picture of who is named with whom: the curves of the body that is pointed at, or in focus, stand out.
addEventListener("DOMContentLoaded", () => {
  const picture = document.getElementById("arcs:");
  if (!picture) return;
  const show = key => {
    picture.classList.toggle("some", Boolean(key));
    const joined = new Set([key]);
    for (const arc of picture.querySelectorAll("path")) {
      const own = key && [arc.dataset.a, arc.dataset.b].includes(key);
      arc.classList.toggle("own", Boolean(own));
      if (own) joined.add(arc.dataset.a).add(arc.dataset.b);
    }
    for (const line of picture.querySelectorAll("li")) line.classList.toggle("own", joined.has(line.dataset.body));
  };
  const follow = event => show(event.target.closest?.("li")?.dataset.body);
  picture.addEventListener("pointerover", follow);
  picture.addEventListener("pointerleave", () => show());
  picture.addEventListener("focusin", follow);
  picture.addEventListener("focusout", () => show());
});

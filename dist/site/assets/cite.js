"use strict";
// A row or a report as others cite it, in the style of the page's language, and its address: to be read and copied.
wwh.cite = ({ words, title, publisher, dates, line, address }) => {
  const dialog = document.getElementById("cite:");
  const area = dialog.querySelector("textarea");
  const told = dialog.querySelector("[role=status]");
  // A page opened from a folder has an address for nobody else: then the release's home is cited, or the row's key alone.
  const here = new URL(address, location.href);
  const page = here.pathname.split("/").slice(-3).join("/") + here.hash;
  const home = dialog.dataset.home;
  const link = here.protocol !== "file:" ? here.href : home ? `${home}site/${page}` : page.split("/").pop().replace(".html", "");
  const values = { words, title, publisher, dates, line, link, release: dialog.dataset.release };
  area.value = wwh.fill(words ? dialog.dataset.row : dialog.dataset.report, values);
  told.textContent = "";
  const copy = async text => {
    try { await navigator.clipboard.writeText(text); } catch { // an older browser, or one that forbids it
      const cited = area.value;
      area.value = text;
      area.select();
      document.execCommand("copy");
      area.value = cited;
    }
    told.textContent = dialog.dataset.done;
  };
  dialog.onclick = event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.value) copy(button.value === "link" ? link : area.value);
    else dialog.close();
  };
  dialog.showModal();
  area.select();
  area.scrollTop = 0;
};

"use strict";
// A page shows the type that is there when it is first drawn and keeps it, so that nothing jumps: from a server the fonts
// are asked for before the style sheet. From a folder they are there at once, and a browser refuses to preload them.
if (location.protocol !== "file:") {
  for (const name of ["source-sans-3", "source-serif-4"]) {
    const href = document.currentScript.src.replace("fonts.js", `fonts/${name}.woff2`);
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href }));
  }
}

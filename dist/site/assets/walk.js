"use strict";
// From row to row of a list that the reader chose. The list is kept for this tab alone, until it is closed.
{
  const KEPT = "wwh:chosen";
  wwh.keep = (rows, address) => {
    try { sessionStorage.setItem(KEPT, JSON.stringify({ rows, address })); } catch { /* then there is no way back */ }
  };
  // The rows before and after this one, [report, key] each, among those chosen or else among the report's own.
  wwh.walk = (key, own) => {
    let kept = null;
    try { kept = JSON.parse(sessionStorage.getItem(KEPT)); } catch { /* as if nothing was chosen */ }
    let at = kept ? kept.rows.findIndex(([, one]) => one === key) : -1;
    const chosen = at >= 0;
    const rows = chosen ? kept.rows : own;
    if (!chosen) at = rows.findIndex(([, one]) => one === key);
    return { before: rows[at - 1], after: rows[at + 1], at, of: rows.length, back: chosen ? kept.address : null };
  };
}

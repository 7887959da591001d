// Adds a filter above long lists of plans. Every page works without it.
"use strict";
for (const table of document.querySelectorAll("table[data-filter]")) {
  const rows = [...table.tBodies[0].rows].map((row) => [row, row.textContent.toLowerCase()]);
  if (rows.length < 8) continue;
  const label = document.createElement("label");
  label.className = "filter";
  label.textContent = table.dataset.filter;
  const field = document.createElement("input");
  field.type = "search";
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  label.append(field);
  table.before(label, said);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !wanted.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    said.textContent = field.value.trim() ? `${shown} of ${rows.length} plans shown` : "";
  });
}

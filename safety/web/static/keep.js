/* Notes for the people who help: in this page's memory only, gone on leaving. Never a picture. */
"use strict";
(function () {
  const form = document.getElementById("keep");
  if (!form) return;
  const fields = [...form.querySelectorAll("textarea")], summary = document.getElementById("summary"), notes = document.getElementById("notes");
  const gather = () => {
    summary.textContent = fields.filter((field) => field.value.trim()).map((field) => field.dataset.ask + "\n" + field.value.trim()).join("\n\n");
    notes.hidden = !summary.textContent;
  };
  const wipe = () => { fields.forEach((field) => { field.value = ""; }); gather(); };
  form.addEventListener("input", gather);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("wipe").addEventListener("click", () => { wipe(); fields[0].focus(); });
  const share = document.getElementById("share-notes");
  if (navigator.share) share.addEventListener("click", () => navigator.share({ text: summary.textContent }).catch(() => {})); else share.hidden = true;
  addEventListener("pagehide", wipe);
  addEventListener("pageshow", wipe);
})();

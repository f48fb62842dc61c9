/* Notes for the people who help: in this page's memory only, gone on leaving. Never a picture. */
"use strict";
(function () {
  const form = document.getElementById("keep");
  if (!form) return;
  const fields = [...form.querySelectorAll("textarea")], summary = document.getElementById("summary");
  const gather = () => { summary.value = fields.filter((field) => field.value.trim()).map((field) => field.dataset.ask + "\n" + field.value.trim()).join("\n\n"); };
  const wipe = () => { form.reset(); fields.forEach((field) => { field.value = ""; }); summary.value = ""; };
  form.addEventListener("input", gather);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("wipe").addEventListener("click", wipe);
  const share = document.getElementById("share-notes");
  if (navigator.share) share.addEventListener("click", () => navigator.share({ text: summary.value }).catch(() => {})); else share.hidden = true;
  addEventListener("pagehide", wipe);
  addEventListener("pageshow", wipe);
})();

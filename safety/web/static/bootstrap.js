/* Runs before anything else, inline and above the style: Leave must work while the rest is still on its way. */
(function (d, w) {
  var presses = 0, last = 0, root = d.documentElement;
  function go(event) {
    var link = d.getElementById("leave");
    if (!link) return;
    if (event) event.preventDefault();
    root.style.display = "none";
    w.location.replace(link.href);
  }
  w.addEventListener("click", function (event) {
    if (event.target.closest(".leave")) go(event);
  }, true);
  w.addEventListener("keydown", function (event) {
    if (event.repeat) return;
    presses = /^(Esc|Shift)/.test(event.key) ? event.timeStamp - last < 1500 ? presses + 1 : 1 : 0;
    last = event.timeStamp;
    if (presses > 2) go();
  }, true);
  var kept = {};
  try {
    kept = JSON.parse(w.localStorage.waylight);
    ["size", "spacing", "type", "told"].forEach(function (key) { if (kept[key]) root.setAttribute("data-" + key, kept[key]); });
  } catch (error) { /* A phone that forbids storage, or has kept nothing, still gets the page. */ }
  root.className = "script";
  /* Which zone is in which country is asked for at once: on a slow line every question takes seconds. */
  if (!(kept && kept.country) && w.fetch && !/\/[A-Z]{2}$/.test(w.location.pathname)) w.places = w.fetch("/v1/places");
  /* A script that does not come leaves the page as it is without any. */
  w.addEventListener("error", function (event) {
    if (event.target.src && event.target.tagName === "SCRIPT") root.className = "";
  }, true);
})(document, window);

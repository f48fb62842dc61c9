/* Runs before anything else, inline: Leave must work while the rest is still on its way. */
(function (d, w) {
  var presses = 0, last = 0, root = d.documentElement;
  function go(event) {
    var link = d.getElementById("leave");
    if (event) event.preventDefault();
    root.style.display = "none";
    d.title = "";
    w.location.replace(link ? link.href : "/");
  }
  w.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("#leave");
    if (link) go(event);
  }, true);
  w.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" && event.key !== "Shift") { presses = 0; return; }
    if (event.repeat) return;
    presses = event.timeStamp - last < 1500 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses > 2) go();
  }, true);
  try {
    var kept = JSON.parse(w.localStorage.getItem("waylight") || "{}");
    ["size", "spacing", "type"].forEach(function (key) { if (kept[key]) root.setAttribute("data-" + key, kept[key]); });
  } catch (error) { /* A phone that forbids storage still gets the page. */ }
  root.className = "script";
})(document, window);

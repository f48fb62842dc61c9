/* Tells a learning platform that the lesson was finished, and the score of its last questions. Nothing else, ever: no
   name is read, no answer is sent. Nobody is reported as failed: what is not passed yet stays unknown. */
"use strict";
(function () {
  const newer = document.currentScript.dataset.version === "2004";
  const PASSED = 2 / 3;

  /* SCORM puts its door on a window above this one, or on the one that opened it. */
  function door(from) {
    for (let window = from, steps = 0; window && steps < 500; window = window.parent, steps += 1) {
      try {
        const found = newer ? window.API_1484_11 : window.API;
        if (found) return found;
      } catch { return null; }
      if (window.parent === window) break;
    }
    return null;
  }
  const api = door(window) || (window.top.opener && door(window.top.opener));
  if (!api) return;
  const call = (name, ...args) => api[newer ? name : `LMS${name === "Terminate" ? "Finish" : name}`](...args);
  const put = (name, value) => call("SetValue", name, String(value));
  const status = newer ? "cmi.completion_status" : "cmi.core.lesson_status";
  const score = newer ? "cmi.score." : "cmi.core.score.";

  if (String(call("Initialize", "")) !== "true") return;
  if (!["completed", "passed"].includes(call("GetValue", status))) put(status, "incomplete");
  call("Commit", "");

  document.addEventListener("lesson-checked", ({ detail: { right, all } }) => {
    const scaled = right / all;
    put(`${score}min`, 0);
    put(`${score}max`, 100);
    put(`${score}raw`, Math.round(scaled * 100));
    if (newer) {
      put(`${score}scaled`, Number(scaled.toFixed(4)));
      if (scaled >= PASSED - 0.001) put("cmi.success_status", "passed");
    }
    call("Commit", "");
  });
  document.addEventListener("lesson-finished", () => { put(status, "completed"); call("Commit", ""); });
  let ended = false;
  addEventListener("pagehide", () => { if (!ended) { ended = true; call("Terminate", ""); } });
})();

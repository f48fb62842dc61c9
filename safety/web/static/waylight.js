/* What every page does once it is here: remembers on this phone only, knows the country, says what is open. */
"use strict";
(function () {
  const root = document.documentElement;
  const home = "/" + root.lang + "/";

  const store = {
    read() {
      try { return JSON.parse(localStorage.getItem("waylight")) || {}; } catch { return {}; }
    },
    write(change) {
      try { localStorage.setItem("waylight", JSON.stringify(Object.assign(store.read(), change))); return true; } catch { return false; }
    },
  };
  window.waylight = { store, home };

  /* Country: kept choice, else the phone's time zone; several countries in a zone: ask. */
  const help = document.getElementById("help");
  function zoneHere() { try { return Intl.DateTimeFormat().resolvedOptions().timeZone; } catch { return null; } }

  async function guess(zone) {
    const answer = await (window.places || fetch("/v1/places"));
    const places = await answer.json();
    return (places.zones && places.zones[zone]) || [];
  }

  function point(country) {
    if (!country) return;
    if (help) help.href = home + "help/" + country;
    document.querySelectorAll("a[data-country]").forEach((link) => { link.href = home + link.dataset.country + "/" + country + (link.dataset.after || ""); });
  }

  async function findCountry() {
    const kept = store.read().country;
    if (kept) return [kept];
    await new Promise((rest) => setTimeout(rest)); // asking for the zone takes an old phone long: first the page, then this
    const zone = zoneHere();
    if (!zone) return [];
    try { return await guess(zone); } catch { return []; }
  }

  const main = document.getElementById("main");
  const here = main && main.dataset.here;
  if (here) store.write({ country: here });
  findCountry().then((found) => {
    if (found.length === 1) point(found[0]);
    const picker = document.getElementById("nearby");
    if (picker) offer(picker, found);
  });

  function offer(picker, found) {
    const list = picker.querySelector("ul");
    found.forEach((code) => {
      const known = document.querySelector('[data-code="' + CSS.escape(code) + '"]');
      if (known) { const item = document.createElement("li"); item.append(known.cloneNode(true)); list.append(item); }
    });
    picker.hidden = !list.children.length;
    const only = picker.dataset.then && found.length === 1 && list.querySelector("a");
    if (only && !store.read().country) location.replace(only.href);
  }

  const search = document.getElementById("search");
  if (search) {
    search.closest("[hidden]")?.removeAttribute("hidden");
    search.addEventListener("input", () => {
      const asked = search.value.trim().toLocaleLowerCase(root.lang);
      document.querySelectorAll("#countries li").forEach((item) => { item.hidden = !item.textContent.toLocaleLowerCase(root.lang).includes(asked); });
    });
  }

  /* Open now: computed here, from the week the page carries, so that the page itself can be kept and shared. */
  const day = 1440, week = 7 * day;
  function minuteOfWeek(name) {
    const parts = new Intl.DateTimeFormat("en-US", { timeZone: name, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(new Date());
    const get = (type) => parts.find((part) => part.type === type).value;
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(get("weekday")) * day + +get("hour") * 60 + +get("minute");
  }
  function isOpen(element) {
    try {
      const now = minuteOfWeek(element.dataset.zone);
      return element.dataset.week.split(",").some((span) => { const [from, to] = span.split("-"); return now >= +from && now < +to; });
    } catch { return null; }
  }
  function markOpen() {
    document.querySelectorAll(".service[data-week]").forEach((service) => {
      const open = isOpen(service);
      if (open === null) return;
      let sign = service.querySelector("li.open");
      if (!sign) { sign = document.createElement("li"); service.querySelector(".tags").prepend(sign); }
      sign.className = open ? "open" : "closed";
      sign.textContent = main.dataset[open ? "open" : "closed"] || "";
      service.dataset.rank = open ? "0" : "2";
    });
    document.querySelectorAll(".services").forEach((group) => {
      const rank = (service) => +(service.dataset.rank || "1");
      [...group.children].map((service, place) => ({ service, place }))
        .sort((one, two) => rank(one.service) - rank(two.service) || one.place - two.place)
        .forEach(({ service }) => group.append(service));
    });
  }
  if (document.querySelector(".service[data-week]")) { markOpen(); setInterval(markOpen, 60000); }

  /* Without a network the page says how old its numbers are. */
  const age = document.getElementById("age-of-numbers");
  let copied = null;
  function sayAge() {
    const day = copied ? copied.issued * 1000 : store.read().kept;
    const old = copied && Date.now() > copied.expires * 1000 ? " " + age.dataset.old : "";
    age.hidden = !day || (navigator.onLine && !copied);
    if (day) age.textContent = age.dataset.say.replace("{day}", new Intl.DateTimeFormat(root.lang, { dateStyle: "long" }).format(new Date(day))) + old;
  }
  navigator.serviceWorker?.addEventListener("message", (event) => { if (age && event.data?.copied) { copied = event.data.copied; sayAge(); } });
  navigator.serviceWorker?.controller?.postMessage({ page: location.href });
  if (age) { sayAge(); addEventListener("offline", sayAge); addEventListener("online", sayAge); }

  /* How far one has read stands beside each lesson: known to this phone alone. */
  const lessons = document.getElementById("lessons"), read = store.read().progress || {};
  if (lessons) lessons.querySelectorAll("[data-progress]").forEach((door) => {
    const at = read[door.dataset.progress];
    if (!at) return;
    const sign = document.createElement("b");
    sign.className = "lit"; sign.lang = root.lang; sign.dir = root.dir;
    sign.textContent = lessons.dataset[at >= door.dataset.steps - 1 ? "done" : "begun"];
    door.lastElementChild.append(sign);
  });

  /* Reading settings. */
  document.querySelectorAll("form[data-settings] input").forEach((input) => {
    const kept = store.read();
    input.checked = (kept[input.name] || "") === input.value;
    input.addEventListener("change", () => {
      store.write({ [input.name]: input.value });
      if (input.value) root.setAttribute("data-" + input.name, input.value); else root.removeAttribute("data-" + input.name);
    });
  });
  const clear = document.getElementById("clear");
  if (clear) clear.addEventListener("click", async () => {
    try { localStorage.clear(); sessionStorage.clear(); } catch { /* nothing was kept */ }
    navigator.serviceWorker?.controller?.postMessage({ clear: true });
    try { for (const name of await caches.keys()) await caches.delete(name); } catch { /* nor was anything there */ }
    if (navigator.serviceWorker) for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    document.getElementById("cleared").hidden = false;
  });

  /* What leaving can and cannot do is said once, on first use. */
  const tip = document.getElementById("tip");
  if (tip) tip.querySelector("button").addEventListener("click", () => { store.write({ told: 1 }); tip.remove(); });

  document.querySelectorAll("[data-script]").forEach((element) => { element.hidden = false; });
  addEventListener("beforeprint", () => document.querySelectorAll(".part, .all").forEach((part) => { part.open = true; }));
  document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
  document.querySelectorAll("[data-share]").forEach((button) => {
    if (!navigator.share) { button.hidden = true; return; }
    button.addEventListener("click", () => navigator.share({ text: button.dataset.share }).catch(() => {}));
  });
  document.querySelectorAll("[data-copy]").forEach((button) => button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = button.dataset.done;
    } catch { if (source.select) source.select(); else getSelection().selectAllChildren(source); }
  }));

  /* A browser may ask its user before it promises to keep something: only who has put this among their apps is asked. */
  function askToStay() {
    if (matchMedia("(display-mode: standalone)").matches) navigator.storage?.persist?.().catch(() => {});
  }
  addEventListener("appinstalled", askToStay);

  if (navigator.serviceWorker && main && !main.dataset.desk) {
    addEventListener("load", () => navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then((worker) => {
      const kept = store.read();
      const frugal = navigator.connection?.saveData; // who saves data is given help, and lessons only while reading them
      worker.active.postMessage({ keep: { language: root.lang, country: kept.country || null, band: frugal ? null : root.dataset.band || kept.band || null } });
    }).catch(() => {}));
    if (root.dataset.band) store.write({ band: root.dataset.band });
    navigator.serviceWorker.addEventListener("message", (event) => {
      if (event.data?.kept) { askToStay(); store.write({ kept: new Date().toISOString().slice(0, 10) }); root.dataset.kept = event.data.kept; }
    });
  }
})();

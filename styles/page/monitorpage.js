// The page is whole without this: it only chooses what is seen, and colours the map from the tables.
"use strict";
(function () {
  const one = (query, from) => (from || document).querySelector(query);
  const all = (query, from) => Array.from((from || document).querySelectorAll(query));
  const form = one("#wahl");
  if (!form) return;
  const german = document.documentElement.lang === "de";
  const words = german
    ? { up: "höhere Klasse oder höherer Wert", down: "niedrigere Klasse oder niedrigerer Wert", same: "gleich", none: "nicht vergleichbar", and: "gegenüber" }
    : { up: "higher class or value", down: "lower class or value", same: "same", none: "not comparable", and: "compared with" };
  const indicator = one("#w-i"), search = one("#w-s"), period = one("#w-p"), before = one("#w-v");
  const sections = all("section.indikator");
  const map = one("#karte"), legend = map && one("figcaption", map);
  let area = "";
  const rims = map ? ["rand weiss", "rand"].map((css) => {
    const rim = one("a path", map).cloneNode(false);
    rim.setAttribute("class", css);
    rim.setAttribute("d", "");
    one("svg", map).insertBefore(rim, one(".nummern", map));
    return rim;
  }) : [];

  // The looks of a row's cells: a digit is a class, a letter says why there is none.
  all("tr[data-k]").forEach((row) => {
    Array.from(row.dataset.k).forEach((look, i) => { row.cells[i + 1].className = look >= "1" && look <= "9" ? "k" + look : look; });
  });
  const numberOf = (row) => String(row.sectionRowIndex);

  const section = () => sections[Number(indicator.value)];
  const periods = () => all("thead th", section()).slice(1).map((th) => th.textContent);
  const cell = (row, column) => row.cells[column + 1];

  function fillPeriods(wanted, compared) {
    const list = periods();
    period.replaceChildren(...list.map((text, i) => new Option(text, i)));
    period.value = list.indexOf(wanted) >= 0 ? list.indexOf(wanted) : list.length - 1;
    before.replaceChildren(new Option(before.dataset.none, ""), ...list.map((text, i) => new Option(text, i)));
    before.value = list.indexOf(compared) >= 0 ? list.indexOf(compared) : "";
  }

  function number(td) {
    const text = td.textContent.replace(/[\s\u202f]/g, "").replace("\u2212", "-").replace(",", ".");
    return text === "" || isNaN(text) ? null : Number(text);
  }

  function change(row, from, to) {
    const earlier = cell(row, from), later = cell(row, to);
    const a = number(earlier), b = number(later);
    const both = (earlier.className[0] === "k") === (later.className[0] === "k");
    if (a === null || b === null || !both) return { css: "m", sign: "", text: words.none };
    if (a === b) return { css: "gleich", sign: "=", text: words.same };
    return b > a ? { css: "auf", sign: "+", text: words.up } : { css: "ab", sign: "\u2212", text: words.down };
  }

  function state(row) {
    if (before.value !== "") return change(row, Number(before.value), Number(period.value));
    const css = cell(row, Number(period.value)).className.split(" ")[0];
    const entry = one('.legende [data-k="' + css + '"]', section());
    const label = entry ? entry.cloneNode(true) : null;
    if (label) one("b", label).remove(), one(".feld", label).remove();
    const isClass = css[0] === "k";
    return { css: css, sign: isClass ? css.slice(1) : "", text: label ? label.textContent.trim() : cell(row, Number(period.value)).textContent };
  }

  function drawLegend(counts) {
    legend.replaceChildren();
    const list = document.createElement("ul");
    list.className = "legende";
    const known = before.value === "" ? all(".legende li", section()).map((li) => li.dataset.k) : ["auf", "gleich", "ab", "m"];
    known.filter((css) => before.value === "" || counts[css]).forEach((css) => {
      const item = document.createElement("li"), box = document.createElement("span"), total = document.createElement("b");
      const entry = counts[css];
      box.className = "feld " + css;
      box.setAttribute("aria-hidden", "true");
      box.textContent = entry ? entry.sign : css[0] === "k" ? css.slice(1) : "";
      const source = one('.legende [data-k="' + css + '"]', section());
      const text = before.value === "" && source ? source.childNodes[1].textContent.trim() : entry.text;
      total.textContent = entry ? entry.count : 0;
      item.append(box, " " + text + " ", total);
      list.append(item);
    });
    legend.append(list);
  }

  function draw() {
    const counts = {};
    const name = indicator.selectedOptions[0].textContent;
    sections.forEach((each) => { each.hidden = each !== section(); });
    all("tbody tr", section()).forEach((row) => {
      row.classList.toggle("wahl", numberOf(row) === area);
      all("td", row).forEach((td, i) => td.classList.toggle("wahl", String(i) === period.value));
      const link = map && one('a[data-g="' + numberOf(row) + '"]', map);
      if (!link) return;
      const now = state(row);
      one("path", link).setAttribute("class", now.css);
      link.setAttribute("aria-label", row.cells[0].textContent + ": " + now.text);
      const sign = one('text[data-n="' + numberOf(row) + '"]', map);
      sign.setAttribute("class", now.css);
      sign.textContent = now.sign;
      counts[now.css] = counts[now.css] || { count: 0, sign: now.sign, text: now.text };
      counts[now.css].count += 1;
    });
    if (!map) return;
    map.className = /p\d+/.exec(section().className)[0];
    drawRim();
    drawLegend(counts);
    one("#karte-was").textContent = name + ", " + periods()[Number(period.value)]
      + (before.value === "" ? "" : " " + words.and + " " + periods()[Number(before.value)]);
  }

  // White beside black above all areas: seen on every colour, and no neighbour covers half of it.
  function drawRim() {
    const link = one("a:focus", map) || one('a[data-g="' + area + '"]', map);
    rims.forEach((rim) => rim.setAttribute("d", link ? one("path", link).getAttribute("d") : ""));
  }

  function remember() {
    const parts = ["i=" + indicator.value, "y=" + encodeURIComponent(periods()[Number(period.value)])];
    if (before.value !== "") parts.push("v=" + encodeURIComponent(periods()[Number(before.value)]));
    if (area !== "") parts.push("g=" + area);
    try { history.replaceState(null, "", "#" + parts.join("&")); } catch (refused) { /* framed: the address is not ours */ }
  }

  function openProfile(which, go) {
    const profile = one("#g-" + which);
    if (!profile) return;
    area = which;
    profile.open = true;
    if (go) profile.scrollIntoView(), one("summary", profile).focus();
  }

  function fromAddress() {
    const address = location.hash.slice(1);
    const wanted = new URLSearchParams(address);
    const place = /^([ig])-(\d+)$/.exec(address);
    if (place && place[1] === "i" && sections[Number(place[2])]) indicator.value = place[2];
    if (wanted.has("i") && sections[Number(wanted.get("i"))]) indicator.value = String(Number(wanted.get("i")));
    fillPeriods(wanted.get("y"), wanted.get("v"));
    if (/^\d+$/.test(wanted.get("g") || "")) openProfile(wanted.get("g"), false);
    if (place && place[1] === "g") openProfile(place[2], true);
    draw();
    if (place && place[1] === "i") section().scrollIntoView(), one("h2", section()).focus();
  }

  indicator.addEventListener("change", () => { fillPeriods(period.selectedOptions[0].textContent, ""); draw(); remember(); });
  [period, before].forEach((field) => field.addEventListener("change", () => { draw(); remember(); }));
  search.addEventListener("input", () => {
    const part = search.value.trim().toLowerCase();
    all("option", indicator).forEach((each) => { each.hidden = each.textContent.toLowerCase().indexOf(part) < 0; });
    const found = all("option", indicator).find((each) => !each.hidden);
    if (part !== "" && found && indicator.selectedOptions[0].hidden) {
      indicator.value = found.value;
      indicator.dispatchEvent(new Event("change"));
    }
  });
  if (map) ["focusin", "focusout"].forEach((kind) => map.addEventListener(kind, () => requestAnimationFrame(drawRim)));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", fromAddress);
  document.body.classList.add("js");
  form.hidden = false;
  fromAddress();
})();

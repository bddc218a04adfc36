// The page is whole without this: it only chooses what is seen, and colours the map from the tables.
"use strict";
(function () {
  const one = (query, from) => (from || document).querySelector(query);
  const all = (query, from) => Array.from((from || document).querySelectorAll(query));
  const form = one("#wahl");
  if (!form) return;
  const german = document.documentElement.lang === "de";
  const words = german
    ? { up: "höhere Klasse oder höherer Wert", down: "niedrigere Klasse oder niedrigerer Wert", same: "gleich", none: "nicht vergleichbar",
        and: "gegenüber", row: "Zeile der Veröffentlichungstabelle: ", why: "Warum diese Zahl?", profile: "In Worten", offers: "Welche Angebote gibt es hier?",
        indicator: "Indikator", place: "Lage", area: "Gebiet", whole: "Landkreis" }
    : { up: "higher class or value", down: "lower class or value", same: "same", none: "not comparable",
        and: "compared with", row: "Row of the release table: ", why: "Why this number?", profile: "In words", offers: "Which offers are there?",
        indicator: "Indicator", place: "Place", area: "Area", whole: "District" };
  const indicator = one("#w-i"), search = one("#w-s"), areas = one("#w-g"), period = one("#w-p"), before = one("#w-v");
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
      all('[data-n="' + numberOf(row) + '"]', map).forEach((sign) => {
        sign.setAttribute("class", now.css);
        if (sign.tagName === "text") sign.textContent = now.sign;
      });
      counts[now.css] = counts[now.css] || { count: 0, sign: now.sign, text: now.text };
      counts[now.css].count += 1;
    });
    drawChosen();
    if (!map) return;
    map.className = /p\d+/.exec(section().className)[0] + (before.value === "" && section().classList.contains("anzahl") ? " anzahl" : "");
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

  const keys = all("#blatt tbody tr").map((row) => row.dataset.a);
  const whole = keys.findIndex((key) => /^(total|district);/.test(key));
  const look = (td) => td.className.split(" ")[0];
  const rowOf = (sheet, which) => all("tbody tr", sheet)[Number(which)];
  const cellsOf = (sheet, which) => Array.from(rowOf(sheet, which).cells).slice(1);
  // A cell with nothing but the number of its class has no value.
  const hasValues = (cells) => cells.some((td) => look(td)[0] !== "s" && look(td)[0] !== "m" && td.textContent !== look(td).slice(1));

  function text(css, what, tag) {
    const made = document.createElement(tag || "span");
    made.className = css;
    made.textContent = what;
    return made;
  }

  // The page names no address, not even the one that drawings are called by.
  const frame = document.createElement("div");
  frame.innerHTML = "<svg></svg>";
  const ofDrawings = frame.firstChild.namespaceURI;

  function mark(tag, css, attributes, content) {
    const made = document.createElementNS(ofDrawings, tag);
    made.setAttribute("class", css);
    Object.keys(attributes).forEach((name) => made.setAttribute(name, attributes[name]));
    if (content) made.textContent = content;
    return made;
  }

  function link(to, what) {
    const made = text("", what, "a");
    made.href = to;
    return made;
  }

  // The periods of the chosen area, of its values a line beside that of the district, of its classes boxes as high as they are.
  // Years lie as far apart as they are: 2022, 2022/23, 2022-07, 2022-Q3, 2022-S2, 2022-12-31. Other words at equal steps.
  function placesInTime(names) {
    const times = names.map((name) => {
      const part = /^(\d{4})(?:\/\d+|-Q([1-4])|-S([12])|-(\d\d)(?:-(\d\d))?)?$/.exec(name);
      if (!part) return NaN;
      const [year, quarter, half, month, day] = part.slice(1).map(Number);
      return year + ((quarter - 1) / 4 || (half - 1) / 2 || (month - 1) / 12 + ((day || 1) - 1) / 372 || 0);
    });
    const ascend = times.every((time, i) => time === time && (i === 0 || time > times[i - 1]));
    const places = ascend ? times : names.map((name, i) => i);
    const first = places[0], last = places[places.length - 1];
    return places.map((place) => (last > first ? (place - first) / (last - first) : 0.5));
  }

  function drawSeries(figure) {
    const own = cellsOf(section(), area), others = whole >= 0 && String(whole) !== area ? cellsOf(section(), whole) : [];
    const names = periods(), wide = 360, high = 150, along = placesInTime(names);
    const x = (i) => 30 + along[i] * (wide - 60);
    const svg = mark("svg", "drawing", { viewBox: "0 0 360 180", role: "img" });
    const said = names.map((name, i) => name + ": " + own[i].textContent).join("; ");
    svg.setAttribute("aria-label", rowOf(section(), area).cells[0].textContent + ", " + said);
    const classes = Math.max(1, ...all('.legende [data-k^="k"]', section()).map((entry) => Number(entry.dataset.k.slice(1))));
    const valued = hasValues(own);
    const numbers = (cells) => cells.map((td) => (valued ? number(td) : null));
    const top = Math.max(0, ...numbers(own), ...numbers(others)), least = Math.min(0, ...numbers(own), ...numbers(others));
    const y = (value) => high - (value - least) / (top - least || 1) * (high - 30);
    svg.append(mark("polyline", "axis", { points: "20," + y(0) + " 340," + y(0) }));
    [[others, "reference"], [own, "series"]].forEach(([cells, css]) => {
      let line = [];
      const end = () => { if (line.length) svg.append(mark("polyline", css, { points: line.join(" ") })); line = []; };
      numbers(cells).forEach((value, i) => {
        if (value === null) return end();
        line.push(x(i) + "," + y(value));
        if (css === "series") svg.append(mark("circle", css, { cx: x(i), cy: y(value), r: 3 }));
        return undefined;
      });
      end();
    });
    names.forEach((name, i) => {
      const css = look(own[i]), size = Math.min(24, (high - 30) / classes, ...along.slice(1).map((to, j) => (to - along[j]) * (wide - 60))), level = Number(css.slice(1));
      const to = "text";
      if (!valued && css[0] === "k") {
        svg.append(mark("rect", css, { x: x(i) - size / 2, y: high - level * size, width: size - 1, height: size - 1 }));
        svg.append(mark(to, css, { x: x(i), y: high - level * size + size / 2 + 4, "font-size": 12, "text-anchor": "middle" }, css.slice(1)));
      }
      if (i === 0 || i === names.length - 1) {
        svg.append(mark(to, "axis-label", { x: x(i), y: 174, "font-size": 12, "text-anchor": "middle" }, name));
        if (valued && number(own[i]) !== null)
          svg.append(mark(to, "", { x: x(i), y: y(number(own[i])) - 8, "font-size": 12, "text-anchor": "middle" }, own[i].textContent));
      }
    });
    figure.className = /p\d+/.exec(section().className)[0];
    figure.replaceChildren(svg);
  }

  // Where the area stands: among its classes, or between the lowest and the highest value with the district in the middle.
  function place(sheet, column) {
    const svg = mark("svg", "", { viewBox: "0 0 340 30", "aria-hidden": "true" });
    const td = cellsOf(sheet, area)[column], css = look(td), palette = /p\d+/.exec(sheet.className)[0];
    const reference = whole < 0 ? null : number(cellsOf(sheet, whole)[column]);
    if (hasValues([td]) && reference !== null) {
      const known = all("tbody tr", sheet).filter((row, i) => i !== whole).map((row) => number(cell(row, column))).filter((value) => value !== null);
      const least = Math.min(reference, ...known), most = Math.max(reference, ...known), value = number(td);
      const half = value < reference ? (reference - least) : (most - reference);
      svg.append(mark("rect", "range", { x: 0, y: 3, width: 340, height: 24 }), mark("polyline", "reference", { points: "170,0 170,30" }),
        mark("circle", "series", { cx: Math.round(170 + 156 * (half ? (value - reference) / half : 0)), cy: 15, r: 14 }));
    } else if (css[0] === "k") {
      const classes = Math.max(Number(css.slice(1)), ...all('.legende [data-k^="k"]', sheet).map((entry) => Number(entry.dataset.k.slice(1))));
      for (let i = 0; i < classes; i += 1)
        svg.append(mark("rect", i + 1 === Number(css.slice(1)) ? css + " " + palette : "range",
          { x: i * 340 / classes + 2, y: 2, width: 340 / classes - 4, height: 26 }));
    }
    return svg;
  }

  function drawPlaces(details) {
    const table = document.createElement("table"), body = document.createElement("tbody");
    table.className = "vergleich";
    table.append(text("", rowOf(section(), area).cells[0].textContent, "caption"), document.createElement("thead"), body);
    const head = table.tHead.insertRow();
    [words.indicator, words.place, words.area].concat(whole < 0 ? [] : [words.whole]).forEach((name) => {
      const heading = text("", name, "th");
      heading.scope = "col";
      head.append(heading);
    });
    sections.forEach((sheet, i) => {
      const column = all("thead th", sheet).length - 2, row = body.insertRow();
      const heading = text("", "", "th");
      heading.scope = "row";
      heading.append(link("#i-" + i, one("h2", sheet).textContent), " ", text("", all("thead th", sheet)[column + 1].textContent, "small"));
      row.append(heading);
      const at = row.insertCell();
      at.className = "ort";
      at.append(place(sheet, column));
      row.insertCell().textContent = cellsOf(sheet, area)[column].textContent;
      if (whole >= 0) row.insertCell().textContent = cellsOf(sheet, whole)[column].textContent;
    });
    const roll = document.createElement("div");
    roll.className = "rolle";
    roll.tabIndex = 0;
    roll.setAttribute("role", "region");
    roll.setAttribute("aria-label", one("summary", details).textContent);
    roll.append(table);
    details.append(roll);
  }

  function drawChosen() {
    const chosen = one("#gewaehlt"), row = area === "" ? null : rowOf(section(), area);
    areas.value = area;
    chosen.hidden = !row;
    if (!row) return;
    const name = row.cells[0].textContent, column = Number(period.value), now = state(row), details = one("#lage");
    one("h2", chosen).textContent = name;
    const shown = cell(row, column).textContent;
    one("#gewaehlt-satz").textContent = indicator.selectedOptions[0].textContent + ", " + periods()[column] + ": "
      + (hasValues([cell(row, column)]) && before.value === "" ? shown + (now.text && now.text !== shown ? " – " + now.text : "") : now.text);
    drawSeries(one("#verlauf"));
    one("#gewaehlt-zeile").replaceChildren(words.row, text("", (keys[Number(area)] || "") + ";" + section().dataset.i + ";" + periods()[column], "code"),
      " ", link("#w-" + indicator.value, words.why));
    one("#gewaehlt-wege").replaceChildren(link("#g-" + area, words.profile), ...(one("#o-" + area) ? [" · ", link("#o-" + area, words.offers)] : []));
    details.open = false;
    all(".rolle", details).forEach((old) => old.remove());
    details.hidden = Boolean(one(".vergleich", one("#g-" + area)));
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
    const place = /^([igow])-(\d+)$/.exec(address);
    if (place && (place[1] === "i" || place[1] === "w") && sections[Number(place[2])]) indicator.value = place[2];
    if (wanted.has("i") && sections[Number(wanted.get("i"))]) indicator.value = String(Number(wanted.get("i")));
    fillPeriods(wanted.get("y"), wanted.get("v"));
    if (/^\d+$/.test(wanted.get("g") || "")) openProfile(wanted.get("g"), false);
    if (place && (place[1] === "g" || place[1] === "o")) openProfile(place[2], true);
    draw();
    if (place && place[1] === "o" && one("#o-" + place[2])) one("#o-" + place[2]).scrollIntoView();
    if (place && place[1] === "i") section().scrollIntoView(), one("h2", section()).focus();
    if (place && place[1] === "w") one("#w-" + place[2]).open = true, one("#w-" + place[2]).scrollIntoView(), one("summary", one("#w-" + place[2])).focus();
  }

  indicator.addEventListener("change", () => { fillPeriods(period.selectedOptions[0].textContent, ""); draw(); remember(); });
  [period, before].forEach((field) => field.addEventListener("change", () => { draw(); remember(); }));
  areas.addEventListener("change", () => { area = areas.value; if (area !== "") openProfile(area, false); draw(); remember(); });
  one("#lage").addEventListener("toggle", (event) => { if (event.target.open && !one("table", event.target)) drawPlaces(event.target); });
  // A cell chooses its area and its period, or its indicator.
  document.addEventListener("click", (event) => {
    const td = event.target.closest ? event.target.closest("#blatt td, section.indikator tbody td") : null;
    if (!td) return;
    area = numberOf(td.parentNode);
    if (td.closest("#blatt")) indicator.value = String(td.cellIndex - 1), fillPeriods("", "");
    else period.value = String(td.cellIndex - 1);
    draw();
    remember();
  });
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

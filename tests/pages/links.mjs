// What one page must keep when it is linked, framed, chosen from and asked why: used by browse.mjs.

//! Every link within the page leads somewhere, and every sentence and figure says why it is so.
export async function askLinks(page, name, expect) {
  const lost = await page.$$eval('a[href^="#"]', (all) => all.map((link) => link.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
  expect(lost.length === 0, `${name}: links lead nowhere: ${lost.slice(0, 5).join(", ")}`);
  const twice = await page.$$eval("[id]", (all) => all.map((each) => each.id).filter((id, i, ids) => ids.indexOf(id) !== i));
  expect(twice.length === 0, `${name}: ids stand twice: ${twice.slice(0, 5).join(", ")}`);
  const unproved = await page.evaluate(() => [...document.querySelectorAll("section.indikator")].filter((each) => !each.querySelector("details.warum code")).length
    + [...document.querySelectorAll(".aussage")].filter((each) => !each.querySelector('a[href^="#f-"]')).length);
  expect(unproved === 0, `${name}: ${unproved} figures do not say why`);
}

//! The address says what is seen: another reader who opens it sees the same.
export async function askPermalink(open, file, name, expect) {
  const { page } = await open(file, 1280, true);
  const wanted = await page.evaluate(() => {
    const set = (field, value) => { field.value = value; field.dispatchEvent(new Event("change")); };
    const [indicator, period, before, area] = ["#w-i", "#w-p", "#w-v", "#w-g"].map((id) => document.querySelector(id));
    set(indicator, indicator.options[indicator.options.length - 1].value);
    set(period, "0");
    if (period.options.length > 1) set(before, "1");
    set(area, "1");
    return { hash: location.hash, seen: [indicator, period, before, area].map((field) => field.value) };
  });
  await page.close();
  expect(/i=\d/.test(wanted.hash) && /y=/.test(wanted.hash) && /g=1/.test(wanted.hash), `${name}: the address says ${wanted.hash}`);
  const second = await open(file + wanted.hash, 1280, true);
  const seen = await second.page.evaluate(() => ["#w-i", "#w-p", "#w-v", "#w-g"].map((id) => document.querySelector(id).value));
  expect(seen.join() === wanted.seen.join(), `${name}: the address ${wanted.hash} shows ${seen.join()}, not ${wanted.seen.join()}`);
  await second.page.close();
}

//! A chosen area has its figure in words, its series, its row in the release, its place among the others, and its way to why.
export async function askChosen(page, name, expect) {
  await page.select("#w-v", "");
  await page.select("#w-g", "0");
  const chosen = await page.evaluate(() => {
    const row = document.querySelector("section.indikator:not([hidden]) tbody tr");
    const period = document.querySelector("#w-p");
    return {
      hidden: document.querySelector("#gewaehlt").hidden,
      heading: document.querySelector("#gewaehlt h2").textContent === row.cells[0].textContent,
      drawn: document.querySelectorAll("#verlauf svg rect, #verlauf svg circle").length,
      known: [...row.cells].slice(1).filter((td) => /^[kv]/.test(td.className)).length,
      row: document.querySelector("#gewaehlt-zeile code").textContent,
      period: period.selectedOptions[0].textContent,
      marked: row.classList.contains("wahl"),
    };
  });
  expect(!chosen.hidden && chosen.heading && chosen.marked, name + ": a chosen area is not shown");
  expect(chosen.drawn === chosen.known, `${name}: ${chosen.known} known periods, ${chosen.drawn} drawn`);
  expect(new RegExp("^[a-z]+;[^;]+;[^;]+;" + chosen.period + "$").test(chosen.row), `${name}: the row of the release is “${chosen.row}”`);
  await page.click("#gewaehlt-zeile a");
  await page.waitForFunction(() => document.querySelector("details.warum[open] summary") === document.activeElement, { timeout: 10000 })
    .catch(() => expect(false, name + ": “why this number?” does not open"));
  await page.evaluate(() => { const details = document.querySelector("#lage"); if (!details.hidden) details.open = true; });
  const places = await page.waitForFunction(() => {
    const found = document.querySelectorAll("#lage tbody tr, #g-0 .vergleich tbody tr").length;
    return found > 0 ? found : false;
  }, { timeout: 10000 }).then(() => true).catch(() => false);
  expect(places, name + ": the chosen area stands nowhere among the others");
  // A click on a cell chooses its area and its period.
  await page.evaluate(() => document.querySelector("section.indikator:not([hidden]) tbody tr:nth-child(2) td").click());
  const clicked = await page.evaluate(() => [document.querySelector("#w-g").value, document.querySelector("#w-p").value].join());
  expect(clicked === "1,0", `${name}: a click on a cell chooses ${clicked}`);
}

//! Within a page of a content management system, also one that trusts nobody.
export async function askFramed(browser, frameFile, name, expect) {
  const page = await browser.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.goto("file://" + frameFile, { waitUntil: "load" });
  for (const frame of page.frames().slice(1)) {
    const shown = await frame.evaluate(() => {
      const period = document.querySelector("#w-p");
      if (!period) return "no form";
      period.value = "0";
      period.dispatchEvent(new Event("change"));
      return [...document.querySelectorAll("section.indikator")].filter((each) => !each.hidden).length === 1 ? "" : "not one indicator";
    });
    expect(shown === "", `${name} in a frame: ${shown}`);
  }
  expect(page.frames().length === 3, name + ": not all frames are there");
  expect(messages.length === 0, `${name} in a frame: ${messages.join("; ")}`);
  await page.close();
}

//! As many sheets as a reader expects, all of them A4.
export function askSheets(pdf, name, most, expect) {
  const text = pdf.toString("latin1");
  const sheets = (text.match(/\/Type\s*\/Page\b(?!s)/g) || []).length;
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
  expect(boxes.length > 0 && boxes.every((box) => Math.abs(box[1] - 595) < 2 && Math.abs(box[2] - 842) < 2), name + ": the print is not on A4");
  expect(sheets <= most, `${name}: ${sheets} sheets, ${most} expected at most`);
  console.log(`${name}: ${sheets} sheets of A4`);
}

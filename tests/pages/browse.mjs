// Opens the pages of a folder in Chromium and asks of each what BITV and its readers would.
// node browse.mjs CHROMIUM FOLDER [TEXT…]: texts that must stand in no page, such as protected values
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";
import { askChosen, askFramed, askLinks, askPermalink, askSheets } from "./links.mjs";

const axe = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [executablePath, folder, ...protectedTexts] = process.argv.slice(2);
const faults = [];
let asked = 0;
function expect(holds, what) {
  asked += 1;
  if (!holds) faults.push(what);
}

const browser = await puppeteer.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });

async function open(file, width, javaScript, scheme = "light") {
  const page = await browser.newPage();
  const seen = { requests: 0, messages: [] };
  page.on("request", () => { seen.requests += 1; });
  page.on("console", (message) => seen.messages.push(message.text()));
  page.on("pageerror", (error) => seen.messages.push(String(error)));
  await page.setBypassCSP(false);
  await page.setJavaScriptEnabled(javaScript);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto("file://" + file, { waitUntil: "load" });
  return { page, seen };
}

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }));
  return result.violations.map((each) => each.id + ": " + each.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | "));
}

for (const name of fs.readdirSync(folder).filter((each) => each.endsWith(".html")).sort()) {
  const file = path.resolve(folder, name);
  const markup = fs.readFileSync(file, "utf8");
  for (const text of protectedTexts) expect(!markup.includes(text), `${name}: “${text}” stands in the page`);

  for (const [width, scheme] of [[1280, "light"], [360, "light"], [320, "dark"]]) {
    const { page, seen } = await open(file, width, true, scheme);
    expect(seen.requests === 1, `${name} at ${width}: ${seen.requests} requests`);
    expect((await sideways(page)) <= 0, `${name} at ${width}: scrolls sideways by ${await sideways(page)}`);
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: width > 400 });
    for (const violation of await violations(page)) expect(false, `${name} at ${width}: ${violation}`);
    expect(seen.messages.length === 0, `${name} at ${width}: ${seen.messages.join("; ")}`);
    await page.close();
  }

  const { page, seen } = await open(file, 1280, true);
  await askLinks(page, name, expect);
  if (await page.$("#wahl")) {
    await askPermalink(open, file, name, expect);
    const frames = path.join(folder, "frames.htm");
    fs.writeFileSync(frames, ["", ' sandbox="allow-scripts"'].map((trust) => `<iframe title="Monitor" src="${name}" width="800" height="900"${trust}></iframe>`).join(""));
    await askFramed(browser, path.resolve(frames), name, expect);
    expect((await page.$$eval("section.indikator", (all) => all.filter((each) => !each.hidden).length)) === 1, name + ": not one indicator is shown");
    const links = await page.$$eval("#karte svg a", (all) => all.length);
    expect(links > 0, name + ": no area on the map");
    // By keyboard: to the first area, into its profile.
    await page.$eval("#karte svg a", (link) => link.focus());
    await page.keyboard.press("Enter");
    // The own profile is open from the start, so that only the focus tells that the key has been answered.
    const answered = () => document.querySelector("#g-0").open && document.activeElement === document.querySelector("#g-0 summary");
    await page.waitForFunction(answered, { timeout: 10000 })
      .catch(() => expect(false, name + ": Enter on an area opens no profile or leaves the focus behind"));
    asked += 1;
    // Every area of the map shows what its row says, in every period of every indicator; also the comparison.
    const wrong = await page.evaluate(() => {
      const faults = [];
      const indicator = document.querySelector("#w-i"), period = document.querySelector("#w-p");
      const slowest = { time: 0 };
      for (const i of Array.from(indicator.options, (each) => each.value)) {
        indicator.value = i;
        indicator.dispatchEvent(new Event("change"));
        for (const p of Array.from(period.options, (each) => each.value)) {
          period.value = p;
          const begin = performance.now();
          period.dispatchEvent(new Event("change"));
          slowest.time = Math.max(slowest.time, performance.now() - begin);
          for (const row of document.querySelectorAll("#i-" + i + " tbody tr")) {
            const path = document.querySelector('#karte a[data-g="' + row.sectionRowIndex + '"] path');
            if (path && path.getAttribute("class") !== row.cells[Number(p) + 1].className.split(" ")[0]) faults.push(i + "/" + p + "/" + row.sectionRowIndex);
          }
        }
      }
      return { faults, slowest: slowest.time };
    });
    expect(wrong.faults.length === 0, name + ": map and table differ: " + wrong.faults.slice(0, 5).join(", "));
    // One palette for map, table and legend of an indicator, that of its plate; and all of it can be read.
    const colours = await page.evaluate(() => {
      const faults = [];
      const seen = {};
      const parse = (text) => text.match(/[\d.]+/g).slice(0, 3).map(Number);
      const luminance = (rgb) => rgb.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
      const contrast = (one, other) => {
        const [least, most] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => a - b);
        return (most + 0.05) / (least + 0.05);
      };
      const indicator = document.querySelector("#w-i");
      for (const i of Array.from(indicator.options, (each) => each.value)) {
        indicator.value = i;
        indicator.dispatchEvent(new Event("change"));
        for (const box of document.querySelectorAll('#karte .legende .feld[class*=" k"]')) {
          const style = getComputedStyle(box), css = box.className.split(" ")[1];
          if (contrast(style.color, style.backgroundColor) < 4.5) faults.push(i + "/" + css + ": " + style.color + " on " + style.backgroundColor);
          // Counts are circles: an area coloured by one would show its size.
          const path = document.querySelector((document.querySelector("#karte.anzahl") ? "#karte circle." : "#karte a path.") + css);
          if (path && getComputedStyle(path).fill !== style.backgroundColor) faults.push(i + "/" + css + ": map and legend");
          const cell = document.querySelector("#blatt tbody tr td:nth-of-type(" + (Number(i) + 1) + ")." + css);
          if (cell && getComputedStyle(cell).backgroundColor !== style.backgroundColor) faults.push(i + "/" + css + ": sheet and legend");
          if (css === "k1") seen[i] = style.backgroundColor;
        }
      }
      return { faults, seen };
    });
    expect(colours.faults.length === 0, name + ": colours differ or cannot be read: " + colours.faults.slice(0, 5).join(", "));
    console.log(name + ", the palest class of each indicator: " + Object.values(colours.seen).join("; "));
    const opened = await page.evaluate(() => Math.round(performance.getEntriesByType("navigation")[0].loadEventEnd));
    console.log(`${name}: ${fs.statSync(file).size} bytes, ${zlib.gzipSync(markup).length} compressed, opened in ${opened} ms, `
      + `slowest change of map ${wrong.slowest.toFixed(1)} ms`);
    await page.select("#w-v", "0");
    for (const violation of await violations(page)) expect(false, `${name}, two dates: ${violation}`);
    await page.screenshot({ path: path.join(folder, `${name}-compared.png`) });
    await askChosen(page, name, expect);
    for (const violation of await violations(page)) expect(false, `${name}, an area chosen: ${violation}`);
    await page.screenshot({ path: path.join(folder, `${name}-chosen.png`), fullPage: true });
  }
  expect(seen.messages.length === 0, `${name}: ${seen.messages.join("; ")}`);
  const pdf = Buffer.from(await page.pdf({ tagged: true, preferCSSPageSize: true, path: path.join(folder, name + ".pdf") }));
  askSheets(pdf, name, name.startsWith("profil") ? 4 : 3, expect);
  expect(pdf.includes("/StructTreeRoot"), name + ": the print is not tagged");
  await page.close();

  const still = await open(file, 360, false);
  const hidden = await still.page.$$eval("table", (all) => all.filter((each) => each.offsetParent === null).length);
  expect(hidden === 0, `${name} without JavaScript: ${hidden} tables are hidden`);
  expect((await sideways(still.page)) <= 0, name + " without JavaScript: scrolls sideways");
  expect(still.seen.messages.length === 0, `${name} without JavaScript: ${still.seen.messages.join("; ")}`);
  await still.page.close();
}
await browser.close();
faults.forEach((fault) => console.error("FAILED: " + fault));
console.log(`${asked} questions, ${faults.length} faults`);
process.exit(faults.length || asked === 0 ? 1 : 0);

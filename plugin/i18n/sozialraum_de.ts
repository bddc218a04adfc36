<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AcceptImportAlgorithm</name>
    <message>
        <source>Accept import</source>
        <translation>Import annehmen</translation>
    </message>
    <message>
        <source>store,import,pending,accept,release,steward,monitor</source>
        <translation>Speicher,Import,Lieferung,wartend,annehmen,freigeben,Monitor</translation>
    </message>
    <message>
        <source>Lets a pending import of the store hold from today on.</source>
        <translation>Lässt einen wartenden Import des Speichers ab heute gelten.</translation>
    </message>
    <message>
        <source>What a planner delivered with the state “Pending” is seen by nobody until a steward accepts it. Of several deliveries of a value the one with the highest number holds; the others stay in the store beside it.</source>
        <translation>Was die Planung mit dem Zustand „Wartend“ geliefert hat, sieht niemand, bis die Datenverantwortlichen es annehmen. Von mehreren Lieferungen eines Wertes gilt die mit der höchsten Nummer; die anderen bleiben daneben im Speicher.</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Nummer des Imports</translation>
    </message>
    <message>
        <source>As “Import into store” said it.</source>
        <translation>Wie sie „In den Speicher importieren“ genannt hat.</translation>
    </message>
    <message>
        <source>Observations that hold now</source>
        <translation>Beobachtungen, die jetzt gelten</translation>
    </message>
    <message>
        <source>Import %1 is accepted: %2 observations hold now.</source>
        <translation>Import %1 ist angenommen: %2 Beobachtungen gelten jetzt.</translation>
    </message>
</context>
<context>
    <name>AgeTable</name>
    <message>
        <source>The table of “%1” has no column “%2”. Its columns are: %3.</source>
        <translation>Die Tabelle „%1“ hat keine Spalte „%2“. Ihre Spalten sind: %3.</translation>
    </message>
    <message>
        <source>Row %1 of the table of “%2”: %3</source>
        <translation>Zeile %1 der Tabelle „%2“: %3</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not a number.</source>
        <translation>„%1“ in der Spalte „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” in the column “year” is not a year.</source>
        <translation>„%1“ in der Spalte „year“ ist kein Jahr.</translation>
    </message>
    <message>
        <source>“%1” in the column “sex” is neither m nor f.</source>
        <translation>„%1“ in der Spalte „sex“ ist weder m noch w.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is not an age in whole years.</source>
        <translation>„%1“ in der Spalte „%2“ ist kein Alter in ganzen Jahren.</translation>
    </message>
    <message>
        <source>The area “%1” has no row for %2 in the table of “%3”; every area needs every year.</source>
        <translation>Der Raum „%1“ hat in der Tabelle „%3“ keine Zeile für %2; jeder Raum braucht jedes Jahr.</translation>
    </message>
    <message>
        <source>the age %1 is above the oldest of the population, %2.</source>
        <translation>Das Alter %1 liegt über dem höchsten der Bevölkerung, %2.</translation>
    </message>
    <message>
        <source>the column “area_key” is empty.</source>
        <translation>Die Spalte „area_key“ ist leer.</translation>
    </message>
    <message>
        <source>the count %1 is below 0.</source>
        <translation>Die Anzahl %1 liegt unter 0.</translation>
    </message>
    <message>
        <source>area, year, sex and age stand twice. Add the rows up first, or leave one out.</source>
        <translation>Raum, Jahr, Geschlecht und Alter stehen zweimal da. Zählen Sie die Zeilen vorher zusammen, oder lassen Sie eine weg.</translation>
    </message>
    <message>
        <source>The table of “%1” has no scenario “%2”.</source>
        <translation>Die Tabelle „%1“ hat kein Szenario „%2“.</translation>
    </message>
    <message>
        <source>Of the table of “%1” the scenario “%2” was taken.</source>
        <translation>Aus der Tabelle „%1“ wurde das Szenario „%2“ genommen.</translation>
    </message>
    <message>
        <source>“%1” must be the end of a month, like 30.06., not “%2”.</source>
        <translation>„%1“ muss das Ende eines Monats sein, wie 30.06., nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is a group of ages; single ages are needed, of which the highest alone may be open.</source>
        <translation>„%1“ in der Spalte „%2“ ist eine Altersgruppe; gebraucht werden einzelne Altersjahre, nur das höchste darf offen sein.</translation>
    </message>
</context>
<context>
    <name>AggregateAreasAlgorithm</name>
    <message>
        <source>Aggregate areas</source>
        <translation>Gebiete zusammenfassen</translation>
    </message>
    <message>
        <source>planning area,Sozialraum,LEADER,district,dissolve,merge,sum,rate,group,monitor</source>
        <translation>Planungsraum,Sozialraum,LEADER,Landkreis,Kreis,auflösen,zusammenfassen,Summe,Quote,Gruppe,Monitor,dissolve,merge</translation>
    </message>
    <message>
        <source>Joins areas to planning areas: borders dissolved, counts summed, rates computed anew.</source>
        <translation>Fasst Gebiete zu Planungsräumen zusammen: Grenzen aufgelöst, absolute Zahlen summiert, Quoten neu berechnet.</translation>
    </message>
    <message>
        <source>Groups areas by fields, by lists of members (area_key;group_key;group_name) or by district; groups may overlap and may leave areas out.

Inner borders vanish exactly where neighbours share their vertices, as in official boundaries, so that there are no slivers; areas before and after are compared. Where borders do not fit, broken outlines are repaired, the group is joined all the same, and the log says so.

Counts are summed. Rates are never averaged: give each as a formula over counts, like “share = unemployed / population * 100”.</source>
        <translation>Gruppiert Gebiete nach Feldern, nach Zuordnungslisten (area_key;group_key;group_name) oder nach Landkreisen; Gruppen dürfen sich überschneiden und Gebiete auslassen.

Innere Grenzen verschwinden genau dort, wo Nachbarn ihre Stützpunkte gemeinsam haben, wie in amtlichen Grenzen, sodass keine Splitterflächen entstehen; die Flächen vorher und nachher werden verglichen. Wo Grenzen nicht zusammenpassen, werden fehlerhafte Umrisse repariert, die Gruppe wird trotzdem gebildet, und das Protokoll vermerkt es.

Absolute Zahlen werden summiert. Quoten werden nie gemittelt: Geben Sie jede als Formel aus absoluten Zahlen an, etwa „share = unemployed / population * 100“.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities or other areas, with their counts.</source>
        <translation>Gemeinden oder andere Gebiete mit ihren absoluten Zahlen.</translation>
    </message>
    <message>
        <source>Field with the area key</source>
        <translation>Feld mit dem Gebietsschlüssel</translation>
    </message>
    <message>
        <source>AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name.</source>
        <translation>AGS, ARS oder ein eigener Schlüssel. Leer: das Feld AGS, ARS oder ein anderer üblicher Name.</translation>
    </message>
    <message>
        <source>Group by fields</source>
        <translation>Nach Feldern gruppieren</translation>
    </message>
    <message>
        <source>Fields that hold the key or name of the group; each makes a grouping of its own.</source>
        <translation>Felder mit dem Schlüssel oder Namen der Gruppe; jedes ergibt eine eigene Gruppierung.</translation>
    </message>
    <message>
        <source>Lists of members</source>
        <translation>Zuordnungslisten</translation>
    </message>
    <message>
        <source>Group by district</source>
        <translation>Nach Landkreis gruppieren</translation>
    </message>
    <message>
        <source>Groups municipalities by the first five digits of their key.</source>
        <translation>Gruppiert Gemeinden nach den ersten fünf Stellen ihres Schlüssels.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Absolute Zahlen</translation>
    </message>
    <message>
        <source>Fields to sum. Left empty: those that “Join indicators” knows as counts.</source>
        <translation>Felder, die summiert werden. Leer: diejenigen, die „Indikatoren verknüpfen“ als absolute Zahlen kennt.</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Quoten</translation>
    </message>
    <message>
        <source>Formulas over counts, separated by semicolons or line ends: “share = unemployed / population * 100”.</source>
        <translation>Formeln aus absoluten Zahlen, durch Semikolon oder Zeilenende getrennt: „share = unemployed / population * 100“.</translation>
    </message>
    <message>
        <source>A missing part</source>
        <translation>Ein fehlender Teil</translation>
    </message>
    <message>
        <source>Makes the sum missing, or leaves the sum of the others as a lower bound with the status “uncertain”.</source>
        <translation>Macht die Summe zu einem fehlenden Wert oder lässt die Summe der übrigen als Untergrenze mit dem Status „uncertain“ stehen.</translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation>Planungsräume</translation>
    </message>
    <message>
        <source>One area per group, with its sums and rates.</source>
        <translation>Ein Gebiet je Gruppe mit seinen Summen und Quoten.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Areas in no group</source>
        <translation>Gebiete in keiner Gruppe</translation>
    </message>
    <message>
        <source>Nothing says how to group the areas. Choose a field, a list of members, or districts.</source>
        <translation>Es ist nicht angegeben, wie die Gebiete gruppiert werden sollen. Wählen Sie ein Feld, eine Zuordnungsliste oder Landkreise.</translation>
    </message>
    <message>
        <source>%1: %2 groups, %3 of %4 areas in no group.</source>
        <translation>%1: %2 Gruppen, %3 von %4 Gebieten in keiner Gruppe.</translation>
    </message>
    <message>
        <source>Areas of the members: %1 km²; of the groups: %2 km².</source>
        <translation>Fläche der Mitglieder: %1 km²; der Gruppen: %2 km².</translation>
    </message>
    <message>
        <source>The rate “%1” has the name of a field that is summed. Give it another name.</source>
        <translation>Die Quote „%1“ heißt wie ein Feld, das summiert wird. Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Areas in several rows of the layer: %1; each counts once.</source>
        <translation>Gebiete in mehreren Zeilen des Layers: %1; jedes zählt einmal.</translation>
    </message>
    <message>
        <source>Files or layers with the columns area_key, group_key and group_name; each makes a grouping of its own, or, with a column “grouping”, one for each name in it.</source>
        <translation>Dateien oder Layer mit den Spalten area_key, group_key und group_name; jede ergibt eine eigene Gliederung oder, mit einer Spalte „Gliederung“, eine für jeden Namen darin.</translation>
    </message>
</context>
<context>
    <name>AlgorithmChain</name>
    <message>
        <source>The algorithm %1 is missing. Install Sozialraum-Monitor again.</source>
        <translation>Der Algorithmus %1 fehlt. Installieren Sie Sozialraum-Monitor neu.</translation>
    </message>
    <message>
        <source>%1 did not come to an end.</source>
        <translation>%1 wurde nicht zu Ende geführt.</translation>
    </message>
</context>
<context>
    <name>AlgorithmGroups</name>
    <message>
        <source>Tables and areas</source>
        <translation>Tabellen und Gebiete</translation>
    </message>
    <message>
        <source>Classification and indices</source>
        <translation>Klassifizierung und Indizes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Versorgung und Erreichbarkeit</translation>
    </message>
    <message>
        <source>Maps and report</source>
        <translation>Karten und Bericht</translation>
    </message>
    <message>
        <source>Indicator store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Population and need</source>
        <translation>Bevölkerung und Bedarf</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
</context>
<context>
    <name>ApportionAlgorithm</name>
    <message>
        <source>Apportion</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>share,quota,key,distribution,refugees,budget,Sainte-Laguë,Hare-Niemeyer,D&apos;Hondt,Königstein,capacity,household</source>
        <translation>Anteil,Quote,Schlüssel,Verteilung,Aufteilung,Geflüchtete,Budget,Sozialraumbudget,Sainte-Laguë,Hare-Niemeyer,D&apos;Hondt,Königstein,Kapazität,Haushalt</translation>
    </message>
    <message>
        <source>Shares persons or money among areas by a key.</source>
        <translation>Teilt Personen oder Geld nach einem Schlüssel auf Räume auf.</translation>
    </message>
    <message>
        <source>Shares a total among areas by a key: persons to be housed, places, or a budget to the cent.

The key is a field (people, an index), or is made of weighted criteria; factors raise or lower single areas, and what that frees is spread over the others. An area&apos;s quota is its part of all: of what is there already and what is new. “Sainte-Laguë” gives one after the other to the area that is farthest below its quota; nothing is taken away, areas that are full or have too much pause, and rounds add up to what one round would have given. Ties go to the larger key, then to the smaller area key, never to chance.

Households are kept together where they are given: the largest first, then moved and exchanged while that helps.

“carry_over” is what an area is owed after this round: the “Carry-over” of the next one, where no stock is known.</source>
        <translation>Teilt eine Gesamtzahl nach einem Schlüssel auf Räume auf: unterzubringende Personen, Plätze oder ein Budget auf den Cent genau.

Der Schlüssel ist ein Feld (Einwohner, ein Index) oder wird aus gewichteten Kriterien gebildet; Faktoren heben oder senken einzelne Räume, und was dabei frei wird, verteilt sich auf die übrigen. Die Quote eines Raums ist sein Anteil an allem: an dem, was schon da ist, und dem, was neu ist. „Sainte-Laguë“ gibt eines nach dem anderen an den Raum, der am weitesten unter seiner Quote liegt; weggenommen wird nichts, volle und überbelegte Räume setzen aus, und mehrere Runden ergeben zusammen, was eine einzige ergeben hätte. Bei Gleichstand entscheidet der größere Schlüssel, dann der kleinere Raumschlüssel, nie der Zufall.

Haushalte bleiben zusammen, wo sie angegeben sind: die größten zuerst, danach wird versetzt und getauscht, solange es hilft.

„carry_over“ ist, was einem Raum nach dieser Runde zusteht: der „Übertrag“ der nächsten, wo kein Bestand bekannt ist.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Areas or a table, a row per area that takes part.</source>
        <translation>Räume oder eine Tabelle, eine Zeile je beteiligtem Raum.</translation>
    </message>
    <message>
        <source>Area key</source>
        <translation>Raumschlüssel</translation>
    </message>
    <message>
        <source>Field that names the areas; ties are settled by it.</source>
        <translation>Feld, das die Räume benennt; bei Gleichstand entscheidet es.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Field by which is shared: people, children, an index of 0 or more. Or leave it empty and enter “Criteria”.</source>
        <translation>Feld, nach dem aufgeteilt wird: Einwohner, Kinder, ein Index ab 0. Oder leer lassen und „Kriterien“ eingeben.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtzahl</translation>
    </message>
    <message>
        <source>What is to be shared. With households it may stay empty: their persons.</source>
        <translation>Was aufzuteilen ist. Mit Haushalten darf es leer bleiben: deren Personen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What total, stock, capacity, floor, cap and results are counted in; shared are whole ones, of money cents.</source>
        <translation>Worin Gesamtzahl, Bestand, Kapazität, Mindestbetrag, Höchstbetrag und Ergebnisse zählen; aufgeteilt werden ganze, bei Geld Cent.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How whole numbers are made of quotas. Under Hare-Niemeyer an area may get less of a larger total, so that monthly rounds contradict the yearly sum.</source>
        <translation>Wie aus Quoten ganze Zahlen werden. Nach Hare-Niemeyer kann ein Raum von einer größeren Gesamtzahl weniger bekommen, sodass Monatsrunden der Jahressumme widersprechen.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What an area has and is credited for.</source>
        <translation>Was ein Raum schon hat und angerechnet bekommt.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>How many an area can have at most, those of the stock included; empty: any number.</source>
        <translation>Wie viele ein Raum höchstens haben kann, der Bestand eingeschlossen; leer: beliebig viele.</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>What each area gets at least.</source>
        <translation>Was jeder Raum mindestens bekommt.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>What each area gets at most.</source>
        <translation>Was jeder Raum höchstens bekommt.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Instead of a key: a line per criterion, field; weight; kind. The weights add up to 1. Kinds: share (usual), reciprocal or distance_to_highest, where less is to give more. Example: population; 0.8</source>
        <translation>Statt eines Schlüssels: eine Zeile je Kriterium, Feld; Gewicht; Art. Die Gewichte ergeben zusammen 1. Arten: share (Anteil, üblich), reciprocal (Kehrwert) oder distance_to_highest (Abstand zum höchsten Wert), wo weniger mehr ergeben soll. Beispiel: einwohner; 0,8</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>0.9 takes a tenth off an area&apos;s key, 1.1 adds one, 0 takes it out, 1 changes nothing; the others balance it.</source>
        <translation>0,9 nimmt ein Zehntel vom Schlüssel eines Raums, 1,1 gibt eines dazu, 0 nimmt ihn heraus, 1 ändert nichts; die übrigen gleichen es aus.</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>What an area is owed from earlier rounds; below 0: it has had too much.</source>
        <translation>Was einem Raum aus früheren Runden zusteht; unter 0: er hatte zu viel.</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>A table with a row per household, which stays together.</source>
        <translation>Eine Tabelle mit einer Zeile je Haushalt, der zusammenbleibt.</translation>
    </message>
    <message>
        <source>Persons of a household</source>
        <translation>Personen eines Haushalts</translation>
    </message>
    <message>
        <source>Field of the households.</source>
        <translation>Feld der Haushalte.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>The input with share, quota, stock, fulfilment (stock / quota), assigned, after, deviation (after − quota), deviation_percent, capacity_left and carry_over.</source>
        <translation>Die Eingabe mit share (Anteil), quota (Quote), stock (Bestand), fulfilment (Erfüllung: Bestand / Quote), assigned (zugewiesen), after (danach), deviation (Abweichung: danach − Quote), deviation_percent, capacity_left (freie Kapazität) und carry_over (Übertrag).</translation>
    </message>
    <message>
        <source>Places of the households</source>
        <translation>Orte der Haushalte</translation>
    </message>
    <message>
        <source>The households with the key of their area as placed_in; empty: no area had room.</source>
        <translation>Die Haushalte mit dem Schlüssel ihres Raums als placed_in; leer: Kein Raum hatte Platz.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source>Every number on the way: shares, key, factors, quota, bounds, result; a row per step and area.</source>
        <translation>Jede Zahl auf dem Weg: Anteile, Schlüssel, Faktoren, Quote, Grenzen, Ergebnis; eine Zeile je Schritt und Raum.</translation>
    </message>
    <message>
        <source>Assigned in all</source>
        <translation>Zugewiesen insgesamt</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>floor reached</source>
        <translation>Mindestbetrag erreicht</translation>
    </message>
    <message>
        <source>cap reached</source>
        <translation>Höchstbetrag erreicht</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>Shared among %1 areas by “%2”: %3 of %4.</source>
        <translation>Auf %1 Räume nach „%2“ aufgeteilt: %3 von %4.</translation>
    </message>
    <message>
        <source>“%1” is empty: enter what is to be shared.</source>
        <translation>„%1“ ist leer: Geben Sie ein, was aufzuteilen ist.</translation>
    </message>
    <message>
        <source>“%1” is %2, but the households have %3 persons. Leave it empty, or correct one of them.</source>
        <translation>„%1“ ist %2, die Haushalte haben aber %3 Personen. Lassen Sie das Feld leer, oder berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2.</source>
        <translation>„%1“ ist zu groß: %2.</translation>
    </message>
    <message>
        <source>“%1” must be whole cents, but is %2. Amounts in euros need another “Unit”.</source>
        <translation>„%1“ muss aus ganzen Cent bestehen, ist aber %2. Für Beträge in Euro wählen Sie eine andere „Einheit“.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but is %2. Amounts of money need another “Unit”.</source>
        <translation>„%1“ muss eine ganze Zahl sein, ist aber %2. Für Geldbeträge wählen Sie eine andere „Einheit“.</translation>
    </message>
    <message>
        <source>“%1” has parts of a cent: %2.</source>
        <translation>„%1“ enthält Bruchteile eines Cents: %2.</translation>
    </message>
    <message>
        <source>The input has no field “%1”, chosen as “%2”.</source>
        <translation>Die Eingabe hat kein Feld „%1“, das als „%2“ gewählt ist.</translation>
    </message>
    <message>
        <source>Row %1 has no area key in the field “%2”.</source>
        <translation>Zeile %1 hat im Feld „%2“ keinen Raumschlüssel.</translation>
    </message>
    <message>
        <source>The area key “%1” stands twice in the field “%2”; each area takes part once.</source>
        <translation>Der Raumschlüssel „%1“ steht zweimal im Feld „%2“; jeder Raum nimmt einmal teil.</translation>
    </message>
    <message>
        <source>The area “%1” has no usable number in the field “%2”: it is missing, confidential or uncertain. Enter one; 0 is a number.</source>
        <translation>Der Raum „%1“ hat im Feld „%2“ keine verwendbare Zahl: Sie fehlt, ist geheim oder unsicher. Tragen Sie eine ein; auch 0 ist eine Zahl.</translation>
    </message>
    <message>
        <source>Line %1 of the “Criteria” has “%2” where share, reciprocal or distance_to_highest may stand.</source>
        <translation>Zeile %1 der „Kriterien“ enthält „%2“, wo share, reciprocal oder distance_to_highest stehen kann.</translation>
    </message>
    <message>
        <source>Line %1 of the “Criteria” is “%2”; it must be a field, a semicolon and its weight, like population; 0.8.</source>
        <translation>Zeile %1 der „Kriterien“ lautet „%2“; sie muss ein Feld, ein Semikolon und sein Gewicht enthalten, wie einwohner; 0,8.</translation>
    </message>
    <message>
        <source>Choose a field as “%1”, or enter “%2”: one of them, not both.</source>
        <translation>Wählen Sie ein Feld als „%1“, oder geben Sie „%2“ ein: eines von beiden, nicht beides.</translation>
    </message>
    <message>
        <source>share in “%1”</source>
        <translation>Anteil an „%1“</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>key with factors</source>
        <translation>Schlüssel mit Faktoren</translation>
    </message>
    <message>
        <source>“%1” are persons; choose persons as “%2”.</source>
        <translation>„%1“ sind Personen; wählen Sie Personen als „%2“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not for households; leave them empty.</source>
        <translation>„%1“ und „%2“ gelten nicht für Haushalte; lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Households are placed by the deviation that Sainte-Laguë makes least; choose it as “%1”.</source>
        <translation>Haushalte werden nach der Abweichung verteilt, die Sainte-Laguë am kleinsten hält; wählen Sie es als „%1“.</translation>
    </message>
    <message>
        <source>Choose the field “%1”.</source>
        <translation>Wählen Sie das Feld „%1“.</translation>
    </message>
    <message>
        <source>Row %1 of the households has no number in the field “%2”.</source>
        <translation>Zeile %1 der Haushalte hat im Feld „%2“ keine Zahl.</translation>
    </message>
</context>
<context>
    <name>AreaColumns</name>
    <message>
        <source>The input “%1” has no features.</source>
        <translation>Die Eingabe „%1“ enthält keine Objekte.</translation>
    </message>
    <message>
        <source>The input has no field “%1”. Its fields are: %2.</source>
        <translation>Die Eingabe hat kein Feld „%1“. Ihre Felder sind: %2.</translation>
    </message>
    <message>
        <source>The status “%1” of the field “%2” is unknown and counts as missing.</source>
        <translation>Der Status „%1“ des Feldes „%2“ ist unbekannt und gilt als fehlend.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a number. Write the numbers with semicolons between them, like 5;7.5;10.</source>
        <translation>„%1“ in „%2“ ist keine Zahl. Schreiben Sie die Zahlen mit Semikolon dazwischen, etwa 5;7,5;10.</translation>
    </message>
    <message>
        <source>The field “%1” holds text, not numbers: “%2” in row %3. Choose a field with numbers, or read the table with “Read table” first.</source>
        <translation>Das Feld „%1“ enthält Text, keine Zahlen: „%2“ in Zeile %3. Wählen Sie ein Feld mit Zahlen oder lesen Sie die Tabelle zuerst mit „Tabelle lesen“ ein.</translation>
    </message>
    <message>
        <source>“%1” is not among the fields: its latest year “%2” was taken.</source>
        <translation>„%1“ ist nicht unter den Feldern: Genommen wurde das jüngste Jahr „%2“.</translation>
    </message>
    <message>
        <source>“%1” in “%2” may be thousands or a decimal number. Write 1000 for one thousand, and 1,0 for one.</source>
        <translation>„%1“ in „%2“ kann Tausender oder eine Dezimalzahl meinen. Schreiben Sie 1000 für tausend und 1,0 für eins.</translation>
    </message>
    <message>
        <source>The field “%1” holds text, not numbers, and “%2” in row %3 may be thousands or decimals. Read the table with “Read table” first, or make it a field of numbers.</source>
        <translation>Das Feld „%1“ enthält Text, keine Zahlen, und „%2“ in Zeile %3 kann Tausender oder Dezimalstellen meinen. Lesen Sie die Tabelle zuerst mit „Tabelle lesen“ ein oder machen Sie daraus ein Feld mit Zahlen.</translation>
    </message>
</context>
<context>
    <name>AreaGroupings</name>
    <message>
        <source>The areas have no field “%1” to group them by.</source>
        <translation>Die Gebiete haben kein Feld „%1“, nach dem sie gruppiert werden könnten.</translation>
    </message>
</context>
<context>
    <name>AreaProfiles</name>
    <message>
        <source>rank %1 of %2 (1: highest value)</source>
        <translation>Rang %1 von %2 (1: höchster Wert)</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>There is no value: %1.</source>
        <translation>Es liegt kein Wert vor: %1.</translation>
    </message>
    <message>
        <source>Class %1: %2</source>
        <translation>Klasse %1: %2</translation>
    </message>
    <message>
        <source>Federal state</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>AreaProfilesAlgorithm</name>
    <message>
        <source>Area profiles</source>
        <translation>Gebietsprofile</translation>
    </message>
    <message>
        <source>profile,municipality,social area,page,release,two dates,sentences,publish</source>
        <translation>Profil,Steckbrief,Gemeindeprofil,Sozialraum,Seite,Veröffentlichung,zwei Stände,Sätze,veröffentlichen</translation>
    </message>
    <message>
        <source>Makes a profile of two pages for each area of a release: where it lies, two dates beside the district, careful sentences.</source>
        <translation>Erstellt für jedes Gebiet einer Veröffentlichung ein Profil von zwei Seiten: Lage, zwei Stände neben dem Landkreis, vorsichtige Sätze.</translation>
    </message>
    <message>
        <source>Release table</source>
        <translation>Veröffentlichungstabelle</translation>
    </message>
    <message>
        <source>The file of one recipient, as it was released: a table that was changed since is refused.</source>
        <translation>Die Datei eines Empfängers, wie sie veröffentlicht wurde: Eine seitdem geänderte Tabelle wird abgelehnt.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Outlines and names, with their keys.</source>
        <translation>Umrisse und Namen mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of the areas that get a profile, separated by semicolons. Left empty: all of the release.</source>
        <translation>Schlüssel der Gebiete, die ein Profil erhalten, durch Semikolon getrennt. Leer: alle der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of all pages.</source>
        <translation>Aller Seiten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Gets a page for each area; other files in it stay.</source>
        <translation>Erhält eine Seite je Gebiet; andere Dateien darin bleiben.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Number of profiles</source>
        <translation>Zahl der Profile</translation>
    </message>
    <message>
        <source>The “Release table” has no area “%1”. Correct “Keys”.</source>
        <translation>Die „Veröffentlichungstabelle“ hat kein Gebiet „%1“. Berichtigen Sie „Schlüssel“.</translation>
    </message>
    <message>
        <source>The “Release table” has no areas to make profiles of.</source>
        <translation>Die „Veröffentlichungstabelle“ hat keine Gebiete, von denen Profile entstehen könnten.</translation>
    </message>
    <message>
        <source>%1 profiles written.</source>
        <translation>%1 Profile geschrieben.</translation>
    </message>
    <message>
        <source>Writes one HTML file for each area, which needs no server and no other file and prints on A4. Everything in it is what the release table gives its recipient; sentences and numbers are those of the web page. What else you give stands beside it: the offers of the public register, the population as a pyramid, areas of the same type, and who reaches a Kita or a school. Counts of these are shown as far as the threshold of the release allows, but for the recipient&apos;s own area.

“Facts” says for each sentence why it is so: indicator, period, row and file of the release, formula, source, and the rules that chose its words.</source>
        <translation>Schreibt je Gebiet eine HTML-Datei, die weder Server noch andere Dateien braucht und auf A4 gedruckt werden kann. Alles darin ist das, was die Veröffentlichungstabelle ihrem Empfänger gibt; Sätze und Zahlen sind die der Webseite. Was Sie sonst angeben, steht daneben: die Angebote des öffentlichen Verzeichnisses, die Bevölkerung als Pyramide, Gebiete desselben Typs, und wer eine Kita oder Schule erreicht. Anzahlen davon werden gezeigt, soweit die Schwelle der Veröffentlichung es erlaubt, für das eigene Gebiet des Empfängers immer.

„Fakten“ sagt zu jedem Satz, warum er so ist: Indikator, Zeitraum, Zeile und Datei der Veröffentlichung, Rechnung, Quelle und die Regeln, die seine Worte gewählt haben.</translation>
    </message>
    <message>
        <source>Each sentence with indicator, period, row and file of the release, formula and source.</source>
        <translation>Jeder Satz mit Indikator, Zeitraum, Zeile und Datei der Veröffentlichung, Rechnung und Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>Offers for areas that are not among the areas, and so are not shown: %n</source>
        <translation>
            <numerusform>Angebote für Gebiete, die nicht unter den Gebieten sind und darum nicht gezeigt werden: %n</numerusform>
            <numerusform>Angebote für Gebiete, die nicht unter den Gebieten sind und darum nicht gezeigt werden: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaRings</name>
    <message>
        <source>The area in row %1 has no geometry.</source>
        <translation>Das Gebiet in Zeile %1 hat keine Geometrie.</translation>
    </message>
</context>
<context>
    <name>AreaSource</name>
    <message>
        <source>The areas have no field “%1”. Choose the field with the area key.</source>
        <translation>Die Gebiete haben kein Feld „%1“. Wählen Sie das Feld mit dem Gebietsschlüssel.</translation>
    </message>
    <message>
        <source>The areas have no field with one of the usual names of keys (AGS, ARS …). Choose the field with the area key.</source>
        <translation>Die Gebiete haben kein Feld mit einem üblichen Namen für Schlüssel (AGS, ARS …). Wählen Sie das Feld mit dem Gebietsschlüssel.</translation>
    </message>
    <message>
        <source>%1 areas have no outline and will not be on any map: %2.</source>
        <translation>%1 Gebiete haben keinen Umriss und werden auf keiner Karte erscheinen: %2.</translation>
    </message>
    <message>
        <source>%1 areas have a broken outline: %2. “Fix geometries” of QGIS repairs them; until then areas in km² and dissolved borders can be wrong.</source>
        <translation>%1 Gebiete haben einen fehlerhaften Umriss: %2. „Geometrien reparieren“ von QGIS behebt das; bis dahin können Flächen in km² und verschmolzene Grenzen falsch sein.</translation>
    </message>
    <message>
        <source>The areas “%1” have no coordinate system, so nobody knows where they are. Set it in the properties of the layer (Source).</source>
        <translation>Die Gebiete „%1“ haben kein Koordinatensystem, ihre Lage ist also unbekannt. Setzen Sie es in den Eigenschaften des Layers (Quelle).</translation>
    </message>
    <message>
        <source>The layer “%1” has no areas.</source>
        <translation>Der Layer „%1“ hat keine Gebiete.</translation>
    </message>
</context>
<context>
    <name>AreaStyle</name>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
</context>
<context>
    <name>AreaTypesAlgorithm</name>
    <message>
        <source>Types of areas</source>
        <translation>Gebietstypen</translation>
    </message>
    <message>
        <source>Groups areas with alike indicators into types.</source>
        <translation>Fasst Gebiete mit ähnlichen Indikatoren zu Typen zusammen.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table with one field per indicator.</source>
        <translation>Gebiete oder eine Tabelle mit einem Feld je Indikator.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Rates and shares by which areas are compared.</source>
        <translation>Quoten und Anteile, nach denen Gebiete verglichen werden.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>k-means, or Ward&apos;s hierarchical clustering.</source>
        <translation>k-Means oder die hierarchische Clusterung nach Ward.</translation>
    </message>
    <message>
        <source>Number of types</source>
        <translation>Anzahl der Typen</translation>
    </message>
    <message>
        <source>How many types; the table of numbers helps to choose.</source>
        <translation>Wie viele Typen; die Tabelle der Anzahlen hilft bei der Wahl.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the random numbers of k-means: the same seed gives the same types.</source>
        <translation>Anfang der Zufallszahlen von k-Means: Derselbe Startwert ergibt dieselben Typen.</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startläufe</translation>
    </message>
    <message>
        <source>k-means takes the best of so many.</source>
        <translation>k-Means nimmt den besten von so vielen Läufen.</translation>
    </message>
    <message>
        <source>Standardisation</source>
        <translation>Standardisierung</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>Compares areas by so many principal components instead of the indicators, so that indicators that say the same count once. 0: by the indicators.</source>
        <translation>Vergleicht Gebiete nach so vielen Hauptkomponenten statt nach den Indikatoren, damit Indikatoren, die dasselbe sagen, nur einmal zählen. 0: nach den Indikatoren.</translation>
    </message>
    <message>
        <source>Largest number of types to compare</source>
        <translation>Größte zu vergleichende Anzahl der Typen</translation>
    </message>
    <message>
        <source>For the table of numbers.</source>
        <translation>Für die Tabelle der Anzahlen.</translation>
    </message>
    <message>
        <source>The input with type_id, type_distance (to the middle of the type), silhouette, and class_id with class_label for the map.</source>
        <translation>Die Eingabe mit type_id, type_distance (zur Mitte des Typs), silhouette sowie class_id und class_label für die Karte.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A row per type and indicator: mean, mean in standard deviations, number of areas, suggested name.</source>
        <translation>Eine Zeile je Typ und Indikator: Mittelwert, Mittelwert in Standardabweichungen, Anzahl der Gebiete, vorgeschlagener Name.</translation>
    </message>
    <message>
        <source>Numbers of types compared</source>
        <translation>Anzahlen der Typen im Vergleich</translation>
    </message>
    <message>
        <source>Sum of squares within the types</source>
        <translation>Quadratsumme innerhalb der Typen</translation>
    </message>
    <message>
        <source>Mean silhouette</source>
        <translation>Mittlere Silhouette</translation>
    </message>
    <message>
        <source>Ward&apos;s clustering</source>
        <translation>Clusterung nach Ward</translation>
    </message>
    <message>
        <source>k-means, the best of %1 starts with seed %2</source>
        <translation>k-Means, der beste von %1 Startläufen mit Startwert %2</translation>
    </message>
    <message>
        <source>%1 types of %2 areas with %3 indicators</source>
        <translation>%1 Typen aus %2 Gebieten mit %3 Indikatoren</translation>
    </message>
    <message>
        <source>Areas without a type, because an indicator is missing: %1</source>
        <translation>Gebiete ohne Typ, weil ein Indikator fehlt: %1</translation>
    </message>
    <message>
        <source>Type %1, %2 – areas: %3</source>
        <translation>Typ %1, %2 – Gebiete: %3</translation>
    </message>
    <message>
        <source>Sum of squares within the types %1, mean silhouette %2</source>
        <translation>Quadratsumme innerhalb der Typen %1, mittlere Silhouette %2</translation>
    </message>
    <message>
        <source>type %1: %2</source>
        <translation>Typ %1: %2</translation>
    </message>
    <message>
        <source>cluster,typology,k-means,Ward,silhouette,gap,elbow,profile,demographic types</source>
        <translation>Cluster,Typisierung,k-Means,Ward,Silhouette,Gap,Ellbogen,Profil,Demografietypen,Sozialraum,Gemeindetyp</translation>
    </message>
    <message>
        <source>Divides areas into a number of types so that the areas of a type are as alike as can be.

“k-means” takes the best of many starts; “Ward&apos;s method” unites step by step the two groups that change least, and is the usual first step of a typology. Indicators are standardised, so that each counts the same.

The profile says for each type and indicator how far its mean lies from that of all areas, in standard deviations, and suggests a name: show names on maps, not numbers. The silhouette (−1 … 1) says how well an area fits; the table of numbers compares divisions into 1, 2, 3, … types.

Areas that lack an indicator have no type.</source>
        <translation>Teilt Gebiete so in eine Anzahl von Typen, dass die Gebiete eines Typs einander möglichst ähnlich sind.

„k-Means“ nimmt den besten von vielen Startläufen; „Ward-Verfahren“ vereinigt Schritt für Schritt die beiden Gruppen, die sich dabei am wenigsten ändern, und ist der übliche erste Schritt einer Typisierung. Die Indikatoren werden standardisiert, damit jeder gleich viel zählt.

Das Profil sagt zu jedem Typ und Indikator, wie weit sein Mittelwert von dem aller Gebiete abweicht, in Standardabweichungen, und schlägt einen Namen vor: Zeigen Sie auf Karten Namen, keine Nummern. Die Silhouette (−1 … 1) sagt, wie gut ein Gebiet passt; die Tabelle der Anzahlen vergleicht Einteilungen in 1, 2, 3, … Typen.

Gebiete, denen ein Indikator fehlt, haben keinen Typ.</translation>
    </message>
    <message>
        <source>z-scores with divisor n or n − 1, or 0 … 1 between the least and the largest value. Without it indicators with large numbers count most.</source>
        <translation>z-Werte mit Divisor n oder n − 1, oder 0 … 1 zwischen dem kleinsten und dem größten Wert. Ohne Standardisierung zählen Indikatoren mit großen Zahlen am meisten.</translation>
    </message>
    <message>
        <source>Random sets for the gap statistic</source>
        <translation>Zufallsmengen für die Gap-Statistik</translation>
    </message>
    <message>
        <source>For the table of numbers: compares the types with those of so many sets of random areas without types (Tibshirani). 50 are usual; 0: no gap statistic.</source>
        <translation>Für die Tabelle der Anzahlen: vergleicht die Typen mit denen so vieler Mengen zufälliger Gebiete ohne Typen (Tibshirani). Üblich sind 50; 0: keine Gap-Statistik.</translation>
    </message>
    <message>
        <source>A row per number of types: sum of squares within the types and the share that the types explain, mean silhouette, height of Ward&apos;s next merger, gap statistic. A high silhouette, a bend in the sum of squares and a leap in the height speak for a number.</source>
        <translation>Eine Zeile je Anzahl der Typen: Quadratsumme innerhalb der Typen und der Anteil, den die Typen erklären, mittlere Silhouette, Höhe der nächsten Vereinigung nach Ward, Gap-Statistik. Eine hohe Silhouette, ein Knick in der Quadratsumme und ein Sprung in der Höhe sprechen für eine Anzahl.</translation>
    </message>
    <message>
        <source>Principal components: %1 of %2 indicators, with %3 percent of their variance</source>
        <translation>Hauptkomponenten: %1 aus %2 Indikatoren, mit %3 Prozent ihrer Varianz</translation>
    </message>
    <message>
        <source>Number of types that the gap statistic speaks for: %1</source>
        <translation>Anzahl der Typen, für die die Gap-Statistik spricht: %1</translation>
    </message>
</context>
<context>
    <name>AssignDemandAlgorithm</name>
    <message>
        <source>Assign children to places</source>
        <translation>Kinder auf Plätze verteilen</translation>
    </message>
    <message>
        <source>assignment,capacity,places,kita,school,transportation problem,optimal,load,shadow price,allocation</source>
        <translation>Zuteilung,Kapazität,Plätze,Kita,Schule,Transportproblem,optimal,Auslastung,Schattenpreis,Verteilung</translation>
    </message>
    <message>
        <source>Shares the children out among the facilities&apos; places: as few as can be stay without, and then the ways are as short as can be.</source>
        <translation>Verteilt die Kinder auf die Plätze der Einrichtungen: So wenige wie möglich bleiben ohne Platz, und dann sind die Wege so kurz wie möglich.</translation>
    </message>
    <message>
        <source>Every facility takes as many children as it has places. Of all assignments that leave as few children as possible without a place within the threshold, the one with the least sum of ways is found (transportation problem, network simplex) and proven to be the best by its prices. A place of demand may be shared among several facilities; it then has a row for each, and one for the children left without a place.

“shadow_price” of a facility is the value of one more place there, all else unchanged: metres or minutes that all children together would save. Where one more place would let a child in that has none, “shadow_placed” is 1, and the price is PRICE_UNPLACED less what the ways together become longer by; PRICE_UNPLACED is more than any detours can add up to, so that such facilities stand first. Where places are left free it is 0.

With a group field all children of a group (a village, siblings) go to the same facility, or have no place. That is proven to be the best (to a millimetre or millisecond for every child) where branch and bound ends in time; else OPTIMAL is false, and UNPLACED_BOUND says how many children must stay without a place at least. Shadow prices are then those of the assignment that may divide groups.</source>
        <translation>Jede Einrichtung nimmt so viele Kinder auf, wie sie Plätze hat. Unter allen Verteilungen, die so wenige Kinder wie möglich ohne Platz innerhalb der Schwelle lassen, wird die mit der kleinsten Summe der Wege gefunden (Transportproblem, Netzwerk-Simplex) und durch ihre Preise als die beste bewiesen. Ein Ort der Nachfrage kann auf mehrere Einrichtungen aufgeteilt werden; er hat dann für jede eine Zeile, und eine für die Kinder, die ohne Platz bleiben.

„shadow_price“ einer Einrichtung ist der Wert eines weiteren Platzes dort, wenn sonst alles bleibt: Meter oder Minuten, die alle Kinder zusammen sparen würden. Wo ein weiterer Platz ein Kind aufnähme, das keinen hat, ist „shadow_placed“ 1, und der Preis ist PRICE_UNPLACED weniger dem, um was die Wege zusammen länger werden; PRICE_UNPLACED ist mehr, als alle Umwege zusammen ausmachen können, sodass solche Einrichtungen vorn stehen. Wo Plätze frei bleiben, ist er 0.

Mit einem Gruppenfeld kommen alle Kinder einer Gruppe (ein Dorf, Geschwister) in dieselbe Einrichtung oder haben keinen Platz. Dass das Ergebnis das beste ist (auf einen Millimeter oder eine Millisekunde je Kind), ist bewiesen, wo die Suche (Branch and Bound) rechtzeitig endet; sonst ist OPTIMAL falsch, und UNPLACED_BOUND sagt, wie viele Kinder mindestens ohne Platz bleiben müssen. Die Schattenpreise sind dann die der Verteilung, die Gruppen teilen darf.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Metres or minutes: no child is sent farther. Empty: any distance.</source>
        <translation>Meter oder Minuten: Kein Kind wird weiter geschickt. Leer: beliebig weit.</translation>
    </message>
    <message>
        <source>Groups to keep together</source>
        <translation>Gruppen, die zusammenbleiben</translation>
    </message>
    <message>
        <source>Places of demand with the same value go to the same facility. An empty cell: the place alone.</source>
        <translation>Orte der Nachfrage mit demselben Wert kommen in dieselbe Einrichtung. Eine leere Zelle: der Ort für sich.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities or planning areas to count children with and without a place in.</source>
        <translation>Gemeinden oder Planungsräume, in denen Kinder mit und ohne Platz gezählt werden.</translation>
    </message>
    <message>
        <source>Demand with its facilities</source>
        <translation>Nachfrage mit ihren Einrichtungen</translation>
    </message>
    <message>
        <source>A row for each place of demand and facility it goes to, with cost, children assigned, children without a place, and why.</source>
        <translation>Eine Zeile je Ort der Nachfrage und Einrichtung, in die er kommt, mit Kosten, zugeteilten Kindern, Kindern ohne Platz und dem Grund.</translation>
    </message>
    <message>
        <source>Facilities with their load</source>
        <translation>Einrichtungen mit ihrer Belegung</translation>
    </message>
    <message>
        <source>Every facility with its load, the places left free, and the value of one more place.</source>
        <translation>Jede Einrichtung mit ihrer Belegung, den freien Plätzen und dem Wert eines weiteren Platzes.</translation>
    </message>
    <message>
        <source>Areas with children without a place</source>
        <translation>Gebiete mit Kindern ohne Platz</translation>
    </message>
    <message>
        <source>The areas with their children, those with and those without a place.</source>
        <translation>Die Gebiete mit ihren Kindern, denen mit und denen ohne Platz.</translation>
    </message>
    <message>
        <source>Children with a place</source>
        <translation>Kinder mit Platz</translation>
    </message>
    <message>
        <source>Children without a place</source>
        <translation>Kinder ohne Platz</translation>
    </message>
    <message>
        <source>Children that must stay without a place</source>
        <translation>Kinder, die ohne Platz bleiben müssen</translation>
    </message>
    <message>
        <source>Sum of the ways of all children</source>
        <translation>Summe der Wege aller Kinder</translation>
    </message>
    <message>
        <source>Price of a child without a place</source>
        <translation>Preis eines Kindes ohne Platz</translation>
    </message>
    <message>
        <source>Proven to be the best</source>
        <translation>Als beste bewiesen</translation>
    </message>
    <message>
        <source>%1 children: %2 have a place, %3 have none. Mean way %4 %5.</source>
        <translation>%1 Kinder: %2 haben einen Platz, %3 haben keinen. Mittlerer Weg %4 %5.</translation>
    </message>
    <message>
        <source>Proven to be the best.</source>
        <translation>Als beste Verteilung bewiesen.</translation>
    </message>
    <message>
        <source>Not proven to be the best: with groups kept together at least %1 children stay without a place.</source>
        <translation>Nicht als beste bewiesen: Wenn Gruppen zusammenbleiben, bleiben mindestens %1 Kinder ohne Platz.</translation>
    </message>
    <message>
        <source>Groups that are larger than any facility, which has %1 places at most: %2, like %3. They stay without a place.</source>
        <translation>Gruppen, die größer sind als jede Einrichtung (höchstens %1 Plätze): %2, etwa %3. Sie bleiben ohne Platz.</translation>
    </message>
</context>
<context>
    <name>AtlasIndicators</name>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>Education and childcare</source>
        <translation>Bildung und Betreuung</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Erwerbstätigkeit</translation>
    </message>
    <message>
        <source>Income and housing</source>
        <translation>Einkommen und Wohnen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Care and disability</source>
        <translation>Pflege und Behinderung</translation>
    </message>
    <message>
        <source>Public benefits</source>
        <translation>Öffentliche Sozialleistungen</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Partizipation</translation>
    </message>
    <message>
        <source>The layer “%1” has no indicator “%2”. Join its table first, or correct the name.</source>
        <translation>Der Layer „%1“ hat keinen Indikator „%2“. Zuerst seine Tabelle verknüpfen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>“%1” is a count and gets no plate: name it under “Indicators” to have it drawn as circles.</source>
        <translation>„%1“ ist eine Anzahl und bekommt kein Kartenblatt: unter „Indikatoren“ genannt, wird sie als Kreise gezeichnet.</translation>
    </message>
    <message>
        <source>“%1” has no row in the catalogue: it stands at the end, with the colours of a neutral indicator.</source>
        <translation>„%1“ hat keine Zeile im Katalog: Der Indikator steht am Ende, in den Farben eines neutralen.</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>Weitere Indikatoren</translation>
    </message>
    <message>
        <source>“%1” has nothing for the period asked for.</source>
        <translation>„%1“ hat nichts für den verlangten Zeitraum.</translation>
    </message>
    <message>
        <source>“%1” has no unit and whole numbers, so it may be a count, and coloured areas would mislead: it gets no plate. Name it under “Indicators” if it is a rate.</source>
        <translation>„%1“ hat keine Einheit und nur ganze Zahlen; es kann eine Anzahl sein, und gefärbte Flächen würden dann in die Irre führen: Es bekommt kein Kartenblatt. Ist es eine Quote, geben Sie es unter „Indikatoren“ an.</translation>
    </message>
</context>
<context>
    <name>AtlasPages</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>0 Contents %1</source>
        <translation>0 Inhalt %1</translation>
    </message>
    <message>
        <source>0 Overview %1</source>
        <translation>0 Übersicht %1</translation>
    </message>
</context>
<context>
    <name>AtlasPlates</name>
    <message>
        <source>%1: areas</source>
        <translation>%1: Gebiete</translation>
    </message>
    <message>
        <source>The area of a circle is proportional to the count.</source>
        <translation>Die Fläche eines Kreises ist der Anzahl proportional.</translation>
    </message>
    <message>
        <source>Areas with a count: %1 of %2</source>
        <translation>Gebiete mit Anzahl: %1 von %2</translation>
    </message>
    <message>
        <source>“%1” has %2 areas without class_id; they are not drawn.</source>
        <translation>„%1“ hat %2 Gebiete ohne class_id; sie werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>“%1” is a count: areas coloured by it would mislead, so it is drawn as circles.</source>
        <translation>„%1“ ist eine Anzahl: Danach gefärbte Flächen würden täuschen, deshalb wird sie als Kreise gezeichnet.</translation>
    </message>
    <message>
        <source>“%1” has one period only: there is nothing to compare it with.</source>
        <translation>„%1“ hat nur einen Zeitraum: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>All maps have the same class limits. Areas: %1</source>
        <translation>Alle Karten haben dieselben Klassengrenzen. Gebiete: %1</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>%1 · district: %2</source>
        <translation>%1 · Landkreis: %2</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>The profile is not that of the types of “%1”; it is left out.</source>
        <translation>Das Profil gehört nicht zu den Typen von „%1“; es wird weggelassen.</translation>
    </message>
    <message>
        <source>In the fields: number of areas, %1 in all</source>
        <translation>In den Feldern: Zahl der Gebiete, insgesamt %1</translation>
    </message>
    <message>
        <source>Type </source>
        <translation>Typ </translation>
    </message>
    <message>
        <source>, of these zero: %1</source>
        <translation>, davon null: %1</translation>
    </message>
    <message>
        <source>The value of the district is not known for “%1”, and no two columns of counts give it: the areas are compared with their simple mean, in which villages weigh as much as towns.</source>
        <translation>Der Kreiswert von „%1“ ist nicht bekannt und lässt sich aus keinen zwei Spalten mit Anzahlen berechnen: Die Gebiete werden mit ihrem einfachen Mittelwert verglichen, in dem Dörfer so viel wiegen wie Städte.</translation>
    </message>
    <message>
        <source>One scale of circles for all plates, %1</source>
        <translation>Ein Maßstab der Kreise für alle Kartenblätter, %1</translation>
    </message>
    <message>
        <source>One set of class limits for all plates, %1</source>
        <translation>Gleiche Klassengrenzen auf allen Kartenblättern, %1</translation>
    </message>
    <message>
        <source>Count by the size of the circle</source>
        <translation>Anzahl nach Größe des Kreises</translation>
    </message>
</context>
<context>
    <name>AuditReleaseAlgorithm</name>
    <message>
        <source>Audit release</source>
        <translation>Veröffentlichung prüfen</translation>
    </message>
    <message>
        <source>confidentiality,secrecy,audit,attack,disclosure,small counts,release,publication,recipient</source>
        <translation>Geheimhaltung,Statistikgeheimnis,Prüfung,Rückrechnung,Aufdeckung,kleine Fallzahlen,Veröffentlichung,Empfänger</translation>
    </message>
    <message>
        <source>Says what each recipient of a release can find out about the small counts of others.</source>
        <translation>Sagt, was jeder Empfänger einer Veröffentlichung über die kleinen Fallzahlen anderer herausfinden kann.</translation>
    </message>
    <message>
        <source>Takes the cells of a release with their status, as “Protect indicators” or another program made it, and looks at them as each recipient does: with what is published, with its own counts, with earlier releases. It does not trust the status: what is to be protected is found anew from the counts.

A table with a field “level” holds cells of several levels (area, the names of the groupings, total); one without holds areas. Cells that are not in the table are not published. A protected count is exact for a recipient where only one number is possible, narrow where too few are, or small ones only.</source>
        <translation>Nimmt die Zellen einer Veröffentlichung mit ihrem Status, wie „Indikatoren schützen“ oder ein anderes Programm sie gemacht hat, und betrachtet sie wie jeder Empfänger: mit dem Veröffentlichten, den eigenen Fallzahlen und früheren Veröffentlichungen. Dem Status wird nicht geglaubt: Was zu schützen ist, wird aus den Fallzahlen neu bestimmt.

Eine Tabelle mit einem Feld „level“ enthält Zellen mehrerer Ebenen (area, die Namen der Gliederungen, total), eine ohne enthält Gebiete. Zellen, die nicht in der Tabelle stehen, sind nicht veröffentlicht. Eine geschützte Fallzahl ist für einen Empfänger genau bestimmt, wo nur eine Zahl möglich ist, und eng bestimmt, wo zu wenige oder nur kleine möglich sind.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Field that says “published” where the count is shown.</source>
        <translation>Feld, in dem „published“ steht, wo die Fallzahl gezeigt wird.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What each recipient can find out about each protected count.</source>
        <translation>Was jeder Empfänger über jede geschützte Fallzahl herausfinden kann.</translation>
    </message>
    <message>
        <source>Protected counts that a recipient can compute</source>
        <translation>Geschützte Fallzahlen, die ein Empfänger berechnen kann</translation>
    </message>
    <message>
        <source>Protected counts that a recipient can narrow down</source>
        <translation>Geschützte Fallzahlen, die ein Empfänger eingrenzen kann</translation>
    </message>
</context>
<context>
    <name>BelowCharts</name>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1 (dot) beside %2 (middle), from the lowest to the highest area, %3</source>
        <translation>%1 (Punkt) neben %2 (Mitte), vom niedrigsten bis zum höchsten Gebiet, %3</translation>
    </message>
    <message>
        <source>The table of the population has no field “%1”. It needs area_key, year, sex, age and count.</source>
        <translation>Die Tabelle der Bevölkerung hat kein Feld „%1“. Sie braucht area_key, year, sex, age und count.</translation>
    </message>
    <message>
        <source>The table of the population has the sex “%1”, which nobody knows: write m or f.</source>
        <translation>In der Tabelle der Bevölkerung steht das Geschlecht „%1“, das nicht bekannt ist: Schreiben Sie m oder w.</translation>
    </message>
    <message>
        <source>The table of the population has the age “%1”: whole years from 0 to 120 are needed.</source>
        <translation>In der Tabelle der Bevölkerung steht das Alter „%1“: Es werden ganze Jahre von 0 bis 120 gebraucht.</translation>
    </message>
    <message>
        <source>Population by age and sex, %1</source>
        <translation>Bevölkerung nach Alter und Geschlecht, %1</translation>
    </message>
</context>
<context>
    <name>BivariateClassesAlgorithm</name>
    <message>
        <source>Cross two indicators</source>
        <translation>Zwei Indikatoren kreuzen</translation>
    </message>
    <message>
        <source>bivariate,two indicators,matrix,classes,limits,cross,choropleth,social area,monitor</source>
        <translation>bivariat,zwei Indikatoren,Matrix,Klassen,Grenzen,kreuzen,Choroplethenkarte,Sozialraum,Monitor</translation>
    </message>
    <message>
        <source>Puts two indicators into classes of their own and colours the map by both.</source>
        <translation>Teilt zwei Indikatoren in je eigene Klassen ein und färbt die Karte nach beiden.</translation>
    </message>
    <message>
        <source>Each indicator has its own limits: those that are given, or those that the method finds. An area gets the field of a matrix, with a row for each class of the first indicator and a column for each class of the second.

Colours get stronger with both indicators: one hue stands for the first, another for the second, and where both are high they mix. On a plate the legend is that matrix, with the number of areas in each field.

Classes are closed below and open above, as in “Classify indicator”. An area that lacks one of the two indicators has no class: −1 where it is confidential, −2 no data, −3 not rated.</source>
        <translation>Jeder Indikator hat eigene Grenzen: die angegebenen, oder die, welche die Methode findet. Ein Gebiet gehört zu einem Feld einer Matrix mit einer Zeile für jede Klasse des ersten Indikators und einer Spalte für jede Klasse des zweiten.

Die Farben werden mit beiden Indikatoren kräftiger: Ein Farbton steht für den ersten, ein anderer für den zweiten, und wo beide hoch sind, mischen sie sich. Auf einem Kartenblatt ist die Legende diese Matrix, mit der Zahl der Gebiete in jedem Feld.

Die Klassen sind unten geschlossen und oben offen wie in „Indikator klassifizieren“. Ein Gebiet, dem einer der beiden Indikatoren fehlt, hat keine Klasse: −1, wo er der Geheimhaltung unterliegt, −2 keine Angabe, −3 nicht bewertet.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas, points or a table with both indicators.</source>
        <translation>Gebiete, Punkte oder eine Tabelle mit beiden Indikatoren.</translation>
    </message>
    <message>
        <source>First indicator</source>
        <translation>Erster Indikator</translation>
    </message>
    <message>
        <source>The rows of the matrix. Rates and shares, not counts.</source>
        <translation>Die Zeilen der Matrix. Quoten und Anteile, keine absoluten Zahlen.</translation>
    </message>
    <message>
        <source>Second indicator</source>
        <translation>Zweiter Indikator</translation>
    </message>
    <message>
        <source>The columns of the matrix.</source>
        <translation>Die Spalten der Matrix.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the limits are found of an indicator whose limits are not given.</source>
        <translation>Wie die Grenzen eines Indikators gefunden werden, für den keine angegeben sind.</translation>
    </message>
    <message>
        <source>Classes of the first indicator</source>
        <translation>Klassen des ersten Indikators</translation>
    </message>
    <message>
        <source>Three for most maps: more fields are hard to tell apart.</source>
        <translation>Drei für die meisten Karten: Mehr Felder sind schwer zu unterscheiden.</translation>
    </message>
    <message>
        <source>Classes of the second indicator</source>
        <translation>Klassen des zweiten Indikators</translation>
    </message>
    <message>
        <source>As for the first.</source>
        <translation>Wie beim ersten.</translation>
    </message>
    <message>
        <source>Limits of the first indicator</source>
        <translation>Grenzen des ersten Indikators</translation>
    </message>
    <message>
        <source>The inner limits, ascending, with semicolons between them, like 5;7.5 for three classes. Empty: the method finds them.</source>
        <translation>Die inneren Grenzen, aufsteigend und durch Semikolon getrennt, wie 5;7,5 für drei Klassen. Leer: Die Methode findet sie.</translation>
    </message>
    <message>
        <source>Limits of the second indicator</source>
        <translation>Grenzen des zweiten Indikators</translation>
    </message>
    <message>
        <source>Crossed indicators</source>
        <translation>Gekreuzte Indikatoren</translation>
    </message>
    <message>
        <source>The input with class_x and class_y, the classes of both, and class_id, which numbers the fields of the matrix row by row.</source>
        <translation>Die Eingabe mit class_x und class_y, den Klassen beider Indikatoren, und class_id, das die Felder der Matrix Zeile für Zeile nummeriert.</translation>
    </message>
    <message>
        <source>Fields of the matrix that have areas</source>
        <translation>Felder der Matrix, in denen Gebiete liegen</translation>
    </message>
    <message>
        <source>“%1” makes %2 classes; more than %3 cannot be told apart.</source>
        <translation>„%1“ ergibt %2 Klassen; mehr als %3 lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>“%1” is a number of rows or a key, not an indicator. Choose the field that the map is to show.</source>
        <translation>„%1“ ist eine Zeilennummer oder ein Schlüssel, kein Indikator. Wählen Sie das Feld, das die Karte zeigen soll.</translation>
    </message>
    <message>
        <source>“%1” is a count. Areas coloured by counts mislead: large areas look important. Choose rates and shares.</source>
        <translation>„%1“ ist eine absolute Zahl. Nach ihr gefärbte Flächen täuschen: Große Gebiete wirken wichtig. Wählen Sie Quoten und Anteile.</translation>
    </message>
    <message>
        <source>Both indicators are “%1”. Choose two different ones.</source>
        <translation>Beide Indikatoren sind „%1“. Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 – areas: %2</source>
        <translation>%1 – Gebiete: %2</translation>
    </message>
</context>
<context>
    <name>BoundarySource</name>
    <message>
        <source>© OpenStreetMap contributors (ODbL)</source>
        <extracomment>the attribution that the ODbL asks for; German: © OpenStreetMap-Mitwirkende (ODbL)</extracomment>
        <translation>© OpenStreetMap-Mitwirkende (ODbL)</translation>
    </message>
</context>
<context>
    <name>BreaksTable</name>
    <message>
        <source>“%1” is no table of class limits: it needs the columns class_id and lower, as “Classify indicator” writes them. It has: %2.</source>
        <translation>„%1“ ist keine Tabelle von Klassengrenzen: Sie braucht die Spalten class_id und lower, wie „Indikator klassifizieren“ sie schreibt. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The table of class limits “%1” has no class above the first, and so no limit.</source>
        <translation>Die Tabelle der Klassengrenzen „%1“ hat keine Klasse über der ersten und damit keine Grenze.</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Choose a layer for “%1”.</source>
        <translation>Wählen Sie einen Layer für „%1“.</translation>
    </message>
    <message>
        <source>“%1”: the layer “%2” could not be opened.</source>
        <translation>„%1“: Der Layer „%2“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be created as %2.</source>
        <translation>„%1“ kann nicht als %2 angelegt werden.</translation>
    </message>
</context>
<context>
    <name>CatalogueInput</name>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Indicators of one subject that are added to the catalogue. Several packs: choose their files as catalogue.</source>
        <translation>Indikatoren eines Fachs, die zum Katalog hinzukommen. Mehrere Pakete: ihre Dateien als Katalog wählen.</translation>
    </message>
</context>
<context>
    <name>ChanceLayer</name>
    <message>
        <source>The change may be chance (%1)</source>
        <translation>Veränderung kann Zufall sein (%1)</translation>
    </message>
</context>
<context>
    <name>CheckNetworkAlgorithm</name>
    <message>
        <source>Check the road network</source>
        <translation>Straßennetz prüfen</translation>
    </message>
    <message>
        <source>network,topology,validate,dangles,islands,crossings,bridges,duplicates,one-way,speed</source>
        <translation>Netz,Topologie,prüfen,lose Enden,Inseln,Kreuzungen,Brücken,Dubletten,Einbahnstraße,Geschwindigkeit</translation>
    </message>
    <message>
        <source>Lists the faults of a road network, each with its kind, its place and what hangs on it.</source>
        <translation>Listet die Fehler eines Straßennetzes auf, jeden mit Art, Ort und dem, was daran hängt.</translation>
    </message>
    <message>
        <source>Looks for what makes ways too long, or impossible, without anybody noticing:

duplicate_vertex: a vertex stands twice in succession. zero_length: a line without length. missed_joint: a road ends just before another. crossing_without_node: two roads of one level cross without a common vertex. island: streets that no road joins to the rest, with the facilities and children that hang on them. speed_missing, speed_absurd: the speed is empty where it is needed, no number, or not plausible. oneway_unknown: a one-way value that means nothing. duplicate_edge: roads drawn twice along the same ground.

Where a bridge, a tunnel or another layer crosses a road without a common vertex, that is no fault: it is counted, and can be listed in its own output.

Lines closed to the one who travels are not looked at.</source>
        <translation>Sucht, was Wege zu lang oder unmöglich macht, ohne dass es jemand merkt:

duplicate_vertex: Ein Stützpunkt steht zweimal hintereinander. zero_length: eine Linie ohne Länge. missed_joint: Eine Straße endet kurz vor einer anderen. crossing_without_node: Zwei Straßen einer Ebene kreuzen sich ohne gemeinsamen Stützpunkt. island: Straßen, die keine Straße mit dem Rest verbindet, mit den Einrichtungen und Kindern, die daran hängen. speed_missing, speed_absurd: Die Geschwindigkeit fehlt, wo sie gebraucht wird, ist keine Zahl oder nicht plausibel. oneway_unknown: ein Einbahnwert ohne Bedeutung. duplicate_edge: Straßen, die auf demselben Grund zweimal gezeichnet sind.

Wo eine Brücke, ein Tunnel oder eine andere Ebene eine Straße ohne gemeinsamen Stützpunkt kreuzt, ist das kein Fehler: Es wird gezählt und kann in einer eigenen Ausgabe aufgelistet werden.

Linien, die für die gewählte Fortbewegung gesperrt sind, werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Field of the bridges</source>
        <translation>Feld der Brücken</translation>
    </message>
    <message>
        <source>no, 0 or empty: no bridge; everything else is one. Empty: “bridge”, where there is such a field.</source>
        <translation>no, 0 oder leer: keine Brücke; alles andere ist eine. Leer: „bridge“, wo es ein solches Feld gibt.</translation>
    </message>
    <message>
        <source>Field of the tunnels</source>
        <translation>Feld der Tunnel</translation>
    </message>
    <message>
        <source>As with bridges. Empty: “tunnel”, where there is such a field.</source>
        <translation>Wie bei Brücken. Leer: „tunnel“, wo es ein solches Feld gibt.</translation>
    </message>
    <message>
        <source>Field of the layer</source>
        <translation>Feld der Ebene</translation>
    </message>
    <message>
        <source>Whole numbers, 0 on the ground. Empty: “layer”, where there is such a field.</source>
        <translation>Ganze Zahlen, 0 am Boden. Leer: „layer“, wo es ein solches Feld gibt.</translation>
    </message>
    <message>
        <source>Distance of missed joints</source>
        <translation>Abstand verfehlter Anschlüsse</translation>
    </message>
    <message>
        <source>Metres: a road that ends so near another has missed it.</source>
        <translation>Meter: Eine Straße, die so nah vor einer anderen endet, hat sie verfehlt.</translation>
    </message>
    <message>
        <source>Least plausible speed</source>
        <translation>Kleinste plausible Geschwindigkeit</translation>
    </message>
    <message>
        <source>km/h.</source>
        <translation>km/h.</translation>
    </message>
    <message>
        <source>Greatest plausible speed</source>
        <translation>Größte plausible Geschwindigkeit</translation>
    </message>
    <message>
        <source>km/h. Missing speeds are faults only where the field of the speed is named.</source>
        <translation>km/h. Fehlende Geschwindigkeiten sind nur Fehler, wenn das Feld der Geschwindigkeit genannt ist.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Kitas, schools: how many of them hang on each island.</source>
        <translation>Kitas, Schulen: wie viele davon an jeder Insel hängen.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Where the children live: how many of them hang on each island.</source>
        <translation>Wo die Kinder wohnen: wie viele davon an jeder Insel hängen.</translation>
    </message>
    <message>
        <source>Counts of the demand</source>
        <translation>Zahlen der Nachfrage</translation>
    </message>
    <message>
        <source>Added up. Empty: every feature counts 1.</source>
        <translation>Werden addiert. Leer: Jedes Objekt zählt 1.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A point for each fault: kind, the features it lies in, metres, value, and for islands the facilities and the demand that hang on them.</source>
        <translation>Ein Punkt je Fehler: Art, die betroffenen Objekte, Meter, Wert und bei Inseln die Einrichtungen und die Nachfrage, die daran hängen.</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Inseln</translation>
    </message>
    <message>
        <source>The streets of each island.</source>
        <translation>Die Straßen jeder Insel.</translation>
    </message>
    <message>
        <source>Bridges and tunnels</source>
        <translation>Brücken und Tunnel</translation>
    </message>
    <message>
        <source>Crossings without a common vertex that are no faults, because the roads run on different levels.</source>
        <translation>Kreuzungen ohne gemeinsamen Stützpunkt, die keine Fehler sind, weil die Straßen auf verschiedenen Ebenen verlaufen.</translation>
    </message>
    <message>
        <source>Faults of the kind %1</source>
        <translation>Fehler der Art %1</translation>
    </message>
    <message>
        <source>Facilities on islands</source>
        <translation>Einrichtungen auf Inseln</translation>
    </message>
    <message>
        <source>Demand on islands</source>
        <translation>Nachfrage auf Inseln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 lines checked, %2 faults; %3 crossings without a common vertex are bridges or tunnels, or lie on different layers, and are no faults.</source>
        <translation>%1 Linien geprüft, %2 Fehler; %3 Kreuzungen ohne gemeinsamen Stützpunkt sind Brücken oder Tunnel oder liegen auf verschiedenen Ebenen und sind keine Fehler.</translation>
    </message>
    <message>
        <source>On islands: %1 facilities, %2 of the demand. Too far from every road: %3 facilities, %4 of the demand.</source>
        <translation>Auf Inseln: %1 Einrichtungen, %2 der Nachfrage. Zu weit von jeder Straße: %3 Einrichtungen, %4 der Nachfrage.</translation>
    </message>
</context>
<context>
    <name>CheckReachAlgorithm</name>
    <message>
        <source>Which children reach no facility</source>
        <translation>Welche Kinder keine Einrichtung erreichen</translation>
    </message>
    <message>
        <source>reach,kita,school,children,catchment,coverage,not reached,distance,plate,which children,question</source>
        <translation>Erreichbarkeit,Kita,Schule,Kinder,Einzugsbereich,Versorgung,nicht erreicht,Entfernung,Blatt,welche Kinder,Frage,Einzugsgebiet</translation>
    </message>
    <message>
        <source>Catchments, the children reached and not, one sentence and a plate in one run.</source>
        <translation>Einzugsbereiche, erreichte und nicht erreichte Kinder, ein Satz und ein Blatt in einem Lauf.</translation>
    </message>
    <message>
        <source>Answers in one run which children have no Kita, or no school, near enough: it draws what the facilities reach on the roads, says of every place of demand whether a facility is reached within the greatest threshold and which is the nearest, puts it into one sentence, and makes a plate where a folder is chosen.

Map and number are made of the same ways. Places without any way to a facility, and places too far from every road, are counted as not reached and told apart.

With areas the children are counted in each as well. For places, target rates and what the closing of a facility would do use “Coverage of demand”; for two states of the facilities, “Compare facilities”.

Single places may say where single children live: give cells of a grid, not addresses, to what leaves the office.</source>
        <translation>Beantwortet in einem Lauf, welche Kinder keine Kita oder keine Schule nahe genug haben: zeichnet, was die Einrichtungen auf den Straßen erreichen, sagt zu jedem Ort der Nachfrage, ob innerhalb des größten Schwellenwerts eine Einrichtung erreicht wird und welche die nächste ist, fasst es in einen Satz und macht ein Blatt, wenn ein Ordner gewählt ist.

Karte und Zahl entstehen aus denselben Wegen. Orte ohne jeden Weg zu einer Einrichtung und Orte, die zu weit von jeder Straße liegen, zählen als nicht erreicht und werden eigens genannt.

Mit Gebieten werden die Kinder auch in jedem gezählt. Für Plätze, Zielquoten und die Folgen einer Schließung gibt es „Versorgung der Nachfrage“, für zwei Stände der Einrichtungen „Einrichtungen vergleichen“.

Einzelne Orte können verraten, wo einzelne Kinder wohnen: Verwenden Sie für alles, was das Amt verlässt, Rasterzellen und keine Adressen.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities, planning areas or others to count in, and the frame of the plate.</source>
        <translation>Gemeinden, Planungsräume oder andere, in denen gezählt wird; zugleich der Ausschnitt des Blatts.</translation>
    </message>
    <message>
        <source>Width beside the streets</source>
        <translation>Breite neben den Straßen</translation>
    </message>
    <message>
        <source>Metres to either side of a reached street that its polygon takes in.</source>
        <translation>Meter zu beiden Seiten einer erreichten Straße, die ihre Fläche umfasst.</translation>
    </message>
    <message>
        <source>Folder of the plate</source>
        <translation>Ordner des Blatts</translation>
    </message>
    <message>
        <source>For the plate as PDF and PNG and the project coverage.qgz. Empty: no plate.</source>
        <translation>Für das Blatt als PDF und PNG und das Projekt coverage.qgz. Leer: kein Blatt.</translation>
    </message>
    <message>
        <source>Children reached and not</source>
        <translation>Erreichte und nicht erreichte Kinder</translation>
    </message>
    <message>
        <source>Every place of demand with its children, its nearest and second nearest facility, their costs, and whether it is reached.</source>
        <translation>Jeder Ort der Nachfrage mit seinen Kindern, der nächsten und zweitnächsten Einrichtung, deren Kosten und ob er erreicht wird.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Einzugsbereiche</translation>
    </message>
    <message>
        <source>What lies within each threshold; each place belongs to its nearest facility.</source>
        <translation>Was innerhalb jedes Schwellenwerts liegt; jeder Ort gehört zu seiner nächsten Einrichtung.</translation>
    </message>
    <message>
        <source>Areas with children reached</source>
        <translation>Gebiete mit erreichten Kindern</translation>
    </message>
    <message>
        <source>The areas with counts and shares (percent) of all children for each threshold.</source>
        <translation>Die Gebiete mit Anzahlen und Anteilen (Prozent) aller Kinder zu jedem Schwellenwert.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Children within the greatest threshold</source>
        <translation>Kinder innerhalb des größten Schwellenwerts</translation>
    </message>
    <message>
        <source>Children that reach no facility</source>
        <translation>Kinder, die keine Einrichtung erreichen</translation>
    </message>
    <message>
        <source>Children without any way to a facility</source>
        <translation>Kinder ohne jeden Weg zu einer Einrichtung</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 children live outside all areas; they count in the sentence, and in no area.</source>
        <translation>%1 Kinder wohnen außerhalb aller Gebiete; sie zählen im Satz mit, aber in keinem Gebiet.</translation>
    </message>
    <message>
        <source>Of %1 children %2 (%3 %) reach a facility within %4 %5; %6 do not.</source>
        <translation>Von %1 Kindern erreichen %2 (%3 %) eine Einrichtung innerhalb von %4 %5, %6 nicht.</translation>
    </message>
    <message>
        <source>%1 of these have no way to a facility at all.</source>
        <translation>%1 davon haben überhaupt keinen Weg zu einer Einrichtung.</translation>
    </message>
    <message>
        <source>A plate draws facilities as points, and “%1” has none. Leave “%2” empty, or take a layer of points.</source>
        <translation>Ein Blatt zeichnet Einrichtungen als Punkte, und „%1“ hat keine. Lassen Sie „%2“ leer, oder nehmen Sie einen Layer mit Punkten.</translation>
    </message>
</context>
<context>
    <name>CheckSchoolDistrictsAlgorithm</name>
    <message>
        <source>Check school districts</source>
        <translation>Schulbezirke prüfen</translation>
    </message>
    <message>
        <source>school district,catchment area,primary school,gap,overlap,class,cohort,way to school</source>
        <translation>Schulbezirk,Einzugsgebiet,Grundschule,Lücke,Überlappung,Klasse,Jahrgang,Schulweg</translation>
    </message>
    <message>
        <source>Lists what is wrong with school districts: gaps, overlaps, long ways, nearer schools, classes.</source>
        <translation>Listet auf, was an Schulbezirken nicht stimmt: Lücken, Überlappungen, lange Wege, nähere Schulen, Klassen.</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Schulbezirke</translation>
    </message>
    <message>
        <source>Areas, one for each district.</source>
        <translation>Flächen, eine je Bezirk.</translation>
    </message>
    <message>
        <source>Key of the districts</source>
        <translation>Schlüssel der Bezirke</translation>
    </message>
    <message>
        <source>Names a district in the findings. Empty: the feature id.</source>
        <translation>Benennt einen Bezirk in den Befunden. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Schools of a district</source>
        <translation>Schulen eines Bezirks</translation>
    </message>
    <message>
        <source>Field of the districts with the key of their school, or of several with semicolons between them. Empty: the schools that lie in the district.</source>
        <translation>Feld der Bezirke mit dem Schlüssel ihrer Schule oder mehrerer, durch Semikolon getrennt. Leer: die Schulen, die im Bezirk liegen.</translation>
    </message>
    <message>
        <source>Children of a year</source>
        <translation>Kinder eines Jahrgangs</translation>
    </message>
    <message>
        <source>Fields of the demand: children who start school now, then those of later years. Empty: one child at each place.</source>
        <translation>Felder der Nachfrage: Kinder, die jetzt eingeschult werden, dann die späterer Jahre. Leer: ein Kind je Ort.</translation>
    </message>
    <message>
        <source>Ground that must be covered</source>
        <translation>Abzudeckende Fläche</translation>
    </message>
    <message>
        <source>The municipalities, to find gaps. Empty: holes between the districts.</source>
        <translation>Die Gemeinden, um Lücken zu finden. Leer: Löcher zwischen den Bezirken.</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Längster Weg</translation>
    </message>
    <message>
        <source>Metres or minutes. Usual: 2000 m on foot to primary school (Kreis Mettmann, Saalekreis); in Saxony 60 minutes each way (OVG Bautzen, 2 B 305/08).</source>
        <translation>Meter oder Minuten. Üblich: 2000 m zu Fuß zur Grundschule (Kreis Mettmann, Saalekreis); in Sachsen 60 Minuten je Weg (OVG Bautzen, 2 B 305/08).</translation>
    </message>
    <message>
        <source>Nearer by</source>
        <translation>Näher um</translation>
    </message>
    <message>
        <source>Metres or minutes by which another school must be nearer to be named; 0: by anything.</source>
        <translation>Meter oder Minuten, um die eine andere Schule näher sein muss, um genannt zu werden; 0: um irgendetwas.</translation>
    </message>
    <message>
        <source>Smallest gap or overlap</source>
        <translation>Kleinste Lücke oder Überlappung</translation>
    </message>
    <message>
        <source>Square metres; smaller ones are imprecise drawing.</source>
        <translation>Quadratmeter; kleinere sind ungenau gezeichnet.</translation>
    </message>
    <message>
        <source>Class sizes</source>
        <translation>Klassengrößen</translation>
    </message>
    <message>
        <source>“Own values”: the four numbers below. The others in their order:</source>
        <translation>„Eigene Werte“: die vier Zahlen unten. Die anderen in deren Reihenfolge:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Most children in a class</source>
        <translation>Höchstens Kinder in einer Klasse</translation>
    </message>
    <message>
        <source>With “Own values” class sizes.</source>
        <translation>Bei „Eigene Werte“ als Klassengrößen.</translation>
    </message>
    <message>
        <source>Fewest children in the first class of a year</source>
        <translation>Mindestens Kinder in der ersten Klasse eines Jahrgangs</translation>
    </message>
    <message>
        <source>Fewest children in each further class</source>
        <translation>Mindestens Kinder in jeder weiteren Klasse</translation>
    </message>
    <message>
        <source>Fewest classes of a year</source>
        <translation>Mindestens Klassen eines Jahrgangs</translation>
    </message>
    <message>
        <source>Classes a year</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Field of the schools: for how many classes of one year there is room. Empty: not checked.</source>
        <translation>Feld der Schulen: für wie viele Klassen eines Jahrgangs Platz ist. Leer: wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>A point for each finding: kind, reason, the districts, schools, place and numbers it is about.</source>
        <translation>Ein Punkt je Befund: Art, Grund, die Bezirke, Schulen, der Ort und die Zahlen, um die es geht.</translation>
    </message>
    <message>
        <source>Gaps and overlaps</source>
        <translation>Lücken und Überlappungen</translation>
    </message>
    <message>
        <source>The ground of gaps and overlaps.</source>
        <translation>Die Flächen der Lücken und Überlappungen.</translation>
    </message>
    <message>
        <source>Findings of the kind %1</source>
        <translation>Befunde der Art %1</translation>
    </message>
    <message>
        <source>Class sizes: %1. Source: %2</source>
        <translation>Klassengrößen: %1. Quelle: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 districts, %2 schools and %3 places checked, %4 findings.</source>
        <translation>%1 Bezirke, %2 Schulen und %3 Orte geprüft, %4 Befunde.</translation>
    </message>
    <message>
        <source>Checks school districts against the ground, the ways and the numbers of children, and lists every finding with its reason:

gap, overlap: ground in no district, or in two that have not the same schools. school_outside: a school lies outside its own district. district_without_school, school_without_district, school_unknown: who serves whom is not said. no_district, several_districts: children in no district, or in two. not_connected, too_far: the own school cannot be reached, or is beyond the limit. other_nearer: a school of another district is nearer. above_capacity, too_small: the children of a year make more classes than the school has room for, or too few for the classes they make.

In a district that several schools share, a child goes to the nearest of them; districts on the same ground, one for each of these schools, are such a district. A district that lies wholly in another is an enclave: its ground is its own, also where the other is drawn over it. Without a field of the schools a district has the schools that lie in it.</source>
        <translation>Prüft Schulbezirke an der Fläche, den Wegen und den Kinderzahlen und listet jeden Befund mit seinem Grund auf:

gap, overlap: Fläche in keinem Bezirk oder in zweien, die nicht dieselben Schulen haben. school_outside: Eine Schule liegt außerhalb ihres Bezirks. district_without_school, school_without_district, school_unknown: Es ist nicht gesagt, wer wen aufnimmt. no_district, several_districts: Kinder in keinem Bezirk oder in zweien. not_connected, too_far: Die eigene Schule ist nicht erreichbar oder weiter als die Grenze. other_nearer: Eine Schule eines anderen Bezirks ist näher. above_capacity, too_small: Die Kinder eines Jahrgangs ergeben mehr Klassen, als die Schule Platz hat, oder sind zu wenige für die Klassen, die sie ergeben.

In einem Bezirk, den sich mehrere Schulen teilen, geht ein Kind zur nächsten von ihnen; Bezirke auf derselben Fläche, einer für jede dieser Schulen, sind ein solcher Bezirk. Ein Bezirk, der ganz in einem anderen liegt, ist eine Enklave: Seine Fläche gehört nur zu ihm, auch wo der andere über sie hinweg gezeichnet ist. Ohne Feld der Schulen hat ein Bezirk die Schulen, die in ihm liegen.</translation>
    </message>
</context>
<context>
    <name>CheckStoreAlgorithm</name>
    <message>
        <source>Check store</source>
        <translation>Speicher prüfen</translation>
    </message>
    <message>
        <source>store,quality,check,gap,jump,break,overdue,source,grouping,monitor</source>
        <translation>Speicher,Qualität,prüfen,Lücke,Sprung,Bruch,überfällig,Quelle,Gliederung,Monitor</translation>
    </message>
    <message>
        <source>Looks through the indicator store for what is odd, and says what to do about it.</source>
        <translation>Sucht im Indikatorenspeicher nach Auffälligem und sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The day that what is overdue is counted from, like 2024-01-31. Left empty: today.</source>
        <translation>Der Tag, von dem an Überfälliges gezählt wird, etwa 2024-01-31. Leer: heute.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>A row for each finding, the most severe first.</source>
        <translation>Eine Zeile je Befund, die schwersten zuerst.</translation>
    </message>
    <message>
        <source>Blocking findings</source>
        <translation>Befunde, die aufhalten</translation>
    </message>
    <message>
        <source>Important findings</source>
        <translation>Wichtige Befunde</translation>
    </message>
    <message>
        <source>%1 findings: %2 blocking, %3 important.</source>
        <translation>%1 Befunde: %2 halten auf, %3 sind wichtig.</translation>
    </message>
    <message>
        <source>Finds shares below 0 or above 100 per cent, districts that are not the sum of their areas, totals that are not the sum of their parts, jumps against the year before beyond chance, missing years, tables without a publisher, what is overdue by the turn of the catalogue, areas in no group or in several, groups whose difference shows a single area, and the break of the census of 2022.

The rules of the packs are looked at wherever the store has all that they name: kinds that add up to their total, the stock that is last year&apos;s plus begun minus ended, counselling that stands apart, parts that are not more than their whole. Rules of your own are a table of the same columns.

Each finding has a severity (blocking, important, notice), a sentence and a remedy.</source>
        <translation>Findet Anteile unter 0 oder über 100 Prozent, Kreise, die nicht die Summe ihrer Gebiete sind, Summen, die nicht die ihrer Teile sind, Sprünge gegenüber dem Vorjahr über den Zufall hinaus, fehlende Jahre, Tabellen ohne Herausgeber, nach dem Turnus des Katalogs Überfälliges, Gebiete in keiner oder mehreren Gruppen, Gruppen, deren Unterschied ein einzelnes Gebiet zeigt, und den Bruch des Zensus 2022.

Die Regeln der Pakete werden überall geprüft, wo der Speicher alles hat, was sie nennen: Arten, die ihre Gesamtzahl ergeben, der Bestand als der des Vorjahres plus Begonnene minus Beendete, Beratung, die für sich steht, Teile, die nicht mehr sind als ihr Ganzes. Eigene Regeln sind eine Tabelle mit denselben Spalten.

Jeder Befund hat eine Schwere (blocking: hält auf, important: wichtig, notice: Hinweis), einen Satz und eine Abhilfe.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What must hold between figures: id, left, relation (=, &lt;=, !=), right, tolerance, severity, name_de, name_en, remedy_de, remedy_en. Left empty: the rules of the packs.</source>
        <translation>Was zwischen Zahlen gelten muss: id, left, relation (=, &lt;=, !=), right, tolerance, severity, name_de, name_en, remedy_de, remedy_en. Leer: die Regeln der Pakete.</translation>
    </message>
</context>
<context>
    <name>ChildcareDemandAlgorithm</name>
    <message>
        <source>Childcare demand</source>
        <translation>Kita-Bedarf</translation>
    </message>
    <message>
        <source>Kita,Krippe,Kindergarten,Hort,childcare,places,demand,planning,coverage,children,quota,reserve</source>
        <translation>Kita,Krippe,Kindergarten,Hort,Kinderbetreuung,Plätze,Bedarf,Bedarfsplanung,Versorgungsgrad,Kinder,Quote,Reserve</translation>
    </message>
    <message>
        <source>Children, demand and missing places of Krippe, Kindergarten and Hort by area and Kita year.</source>
        <translation>Kinder, Bedarf und fehlende Plätze in Krippe, Kindergarten und Hort nach Raum und Kita-Jahr.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Which one of a projection; empty: its first.</source>
        <translation>Welches einer Vorausberechnung; leer: ihr erstes.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Betreuungsquoten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Years by rolling births</source>
        <translation>Jahre mit fortgeschriebenen Geburten</translation>
    </message>
    <message>
        <source>So many years after the last one, without a projection: children grow older and stay, and those not born yet are the mean of the last three years of birth, rolling on.</source>
        <translation>So viele Jahre nach dem letzten, ohne Vorausberechnung: Kinder werden älter und bleiben, und noch nicht geborene Jahrgänge sind das gleitende Mittel der letzten drei.</translation>
    </message>
    <message>
        <source>Share deferred</source>
        <translation>Anteil zurückgestellt</translation>
    </message>
    <message>
        <source>Of the children due, so many stay in the Kindergarten another year (0 … 1).</source>
        <translation>Von den schulpflichtigen Kindern bleibt dieser Anteil ein weiteres Jahr im Kindergarten (0 … 1).</translation>
    </message>
    <message>
        <source>Share early</source>
        <translation>Anteil vorzeitig</translation>
    </message>
    <message>
        <source>Of the children of the three months after the cut-off, so many go to school (0 … 1).</source>
        <translation>Von den Kindern der drei Monate nach dem Stichtag geht dieser Anteil in die Schule (0 … 1).</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Share of the places that is to stay free (0 … below 1).</source>
        <translation>Anteil der Plätze, der frei bleiben soll (0 … unter 1).</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Missing places in the last Kita year</source>
        <translation>Fehlende Plätze im letzten Kita-Jahr</translation>
    </message>
    <message>
        <source>“%1” in the column “kind” must be krippe, kindergarten or hort.</source>
        <translation>„%1“ in der Spalte „kind“ muss krippe, kindergarten oder hort sein.</translation>
    </message>
    <message>
        <source>the quota %1 is not a share.</source>
        <translation>Die Quote %1 ist kein Anteil.</translation>
    </message>
    <message>
        <source>The quotas are taken as percent.</source>
        <translation>Die Quoten werden als Prozent verstanden.</translation>
    </message>
    <message>
        <source>the area “%1” is not in the population.</source>
        <translation>Der Raum „%1“ kommt in der Bevölkerung nicht vor.</translation>
    </message>
    <message>
        <source>places and integration must be 0 or more.</source>
        <translation>Plätze und Integration müssen 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>Areas: %1, Kita years: %2. Missing places in the last of them, areas without “%3” left out: %4.</source>
        <translation>Räume: %1, Kita-Jahre: %2. Fehlende Plätze im letzten davon, ohne Räume ohne „%3“: %4.</translation>
    </message>
    <message>
        <source>Makes the groups of Kita planning from single ages at 31 December, counted or projected: Krippe below 3, Kindergarten from 3 until school, Hort from school until the end of grade 4. Who is six by the cut-off date goes to school in August (Saxony: June), so that half of the children of six are in the Kindergarten at the end of the year.

Demand is children times the quota of their age. The Kindergarten fills over the Kita year: “demand_mean” is its mean from August to July, “demand_peak” its July, and places are compared with the peak. “coverage” is places per hundred children who live there, and may be above 100.

With a reserve some places stay free: places needed = demand / (1 − reserve). Children with an integration place use another one.</source>
        <translation>Bildet aus Altersjahren am 31. Dezember, gezählt oder vorausberechnet, die Gruppen der Kita-Bedarfsplanung: Krippe unter 3, Kindergarten von 3 bis zur Schule, Hort von der Schule bis zum Ende der 4. Klasse. Wer bis zum Stichtag sechs wird, kommt im August in die Schule (Sachsen: Juni); am Jahresende ist deshalb die Hälfte der Sechsjährigen im Kindergarten.

Der Bedarf sind die Kinder mal der Quote ihres Alters. Der Kindergarten füllt sich über das Kita-Jahr: „demand_mean“ ist sein Mittel von August bis Juli, „demand_peak“ sein Juli; mit der Spitze werden die Plätze verglichen. „coverage“ (Bedarfsdeckung) sind Plätze je hundert wohnhafte Kinder und kann über 100 liegen.

Mit einer Reserve bleiben Plätze frei: nötige Plätze = Bedarf / (1 − Reserve). Kinder mit Integrationsplatz belegen einen weiteren.</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Stichtag der Schulpflicht</translation>
    </message>
    <message>
        <source>Who is six by then is due for school in August; an end of a month.</source>
        <translation>Wer bis dahin sechs wird, ist im August schulpflichtig; das Ende eines Monats.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Children times the quota of their age; reserve %1 %</source>
        <translation>Kinder mal Quote ihres Alters; Reserve %1 %</translation>
    </message>
    <message>
        <source>Every child wants a place; reserve %1 %</source>
        <translation>Jedes Kind möchte einen Platz; Reserve %1 %</translation>
    </message>
    <message>
        <source>Kita places needed</source>
        <translation>Benötigte Kitaplätze</translation>
    </message>
    <message>
        <source>Kita places missing</source>
        <translation>Fehlende Kitaplätze</translation>
    </message>
    <message>
        <source>Coverage with Kita places</source>
        <translation>Bedarfsdeckung mit Kitaplätzen</translation>
    </message>
    <message>
        <source>children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Children of Kita age</source>
        <translation>Kinder im Kita-Alter</translation>
    </message>
    <message>
        <source>A table with area_key, year, sex, age and count, ages 0 to 10 at least (or to the last limit): as “Project population” writes it, or of a register.</source>
        <translation>Eine Tabelle mit area_key, year, sex, age und count, mindestens Alter 0 bis 10 (oder bis zur letzten Grenze): wie „Bevölkerung vorausberechnen“ sie schreibt oder aus einem Register.</translation>
    </message>
    <message>
        <source>A table with age, kind (krippe, kindergarten, hort) and quota (0.57 or, in percent, 57): the share of children who want a place. Without it the share in care of each area and kind, where “Places” have it; else every child wants one, and the log says so.</source>
        <translation>Eine Tabelle mit age, kind (krippe, kindergarten, hort) und quota (0,57 oder in Prozent 57): der Anteil der Kinder, die einen Platz wollen. Ohne sie die Betreuungsquote jedes Raums und jeder Art, wo „Plätze“ sie hergeben; sonst will jedes Kind einen, und das Protokoll sagt es.</translation>
    </message>
    <message>
        <source>A table with area_key, kind and places, and where known commuters (children from elsewhere less those cared for elsewhere), integration (children who use a second place) and in_care (children who have a place: of counts in the last year, of a projection in its first).</source>
        <translation>Eine Tabelle mit area_key, kind und places und, wo bekannt, commuters (Kinder von außerhalb weniger die außerhalb betreuten), integration (Kinder, die einen zweiten Platz brauchen) und in_care (betreute Kinder: bei gezählten im letzten Jahr, bei einer Vorausberechnung im ersten).</translation>
    </message>
    <message>
        <source>Limits of the kinds</source>
        <translation>Grenzen der Arten</translation>
    </message>
    <message>
        <source>Ages at 31 December at which Krippe, Kindergarten and Hort begin and the Hort ends: 0;3;6.5;10.5 is the cut-off 30.06. Empty: by the cut-off date.</source>
        <translation>Alter am 31. Dezember, in dem Krippe, Kindergarten und Hort beginnen und der Hort endet: 0;3;6.5;10.5 ist der Stichtag 30.06. Leer: nach dem Stichtag.</translation>
    </message>
    <message>
        <source>A row per area, Kita year and kind: children, demand (31 December), demand_mean, demand_peak, places, places_needed, missing, coverage (places / children), in the year of in_care also utilisation (in care / places) and care_rate (in care / children), status.</source>
        <translation>Eine Zeile je Raum, Kita-Jahr und Art: children, demand (31. Dezember), demand_mean, demand_peak, places, places_needed, missing, coverage (Plätze / Kinder), im Jahr von in_care auch utilisation (Betreute / Plätze) und care_rate (Betreute / Kinder), status.</translation>
    </message>
    <message>
        <source>Count for the Krippe</source>
        <translation>Anzahl für die Krippe</translation>
    </message>
    <message>
        <source>Count for the Kindergarten</source>
        <translation>Anzahl für den Kindergarten</translation>
    </message>
    <message>
        <source>Count for the Hort</source>
        <translation>Anzahl für den Hort</translation>
    </message>
    <message>
        <source>the age %1 is above 14.</source>
        <translation>das Alter %1 liegt über 14.</translation>
    </message>
    <message>
        <source>in_care must be 0 or more.</source>
        <translation>in_care muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>“%1” must be four ascending ages from 0 to 15, like 0;3;6.5;10.5.</source>
        <translation>„%1“ müssen vier aufsteigende Alter von 0 bis 15 sein, wie 0;3;6.5;10.5.</translation>
    </message>
    <message>
        <source>Quota of %1: the share in care of %2, in all areas together %3 %.</source>
        <translation>Quote für %1: die Betreuungsquote von %2, in allen Räumen zusammen %3 %.</translation>
    </message>
    <message>
        <source>No “%1” of %2 were given: every child counts as wanting a place.</source>
        <translation>„%1“ für %2 fehlen: Jedes Kind zählt, als wolle es einen Platz.</translation>
    </message>
    <message>
        <source>“%1” ends with the age %2; single ages up to %3 are needed.</source>
        <translation>„%1“ endet mit dem Alter %2; gebraucht werden einzelne Altersjahre bis %3.</translation>
    </message>
</context>
<context>
    <name>ChoiceParameter</name>
    <message>
        <source>Choice of Sozialraum-Monitor</source>
        <translation>Auswahl von Sozialraum-Monitor</translation>
    </message>
    <message>
        <source>One of several words.</source>
        <translation>Eines von mehreren Wörtern.</translation>
    </message>
    <message>
        <source>One of the words that the description lists; no numbers.</source>
        <translation>Eines der Wörter, die die Beschreibung nennt; keine Nummern.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>On the roads</source>
        <translation>Auf den Straßen</translation>
    </message>
    <message>
        <source>By air line (circles)</source>
        <translation>Luftlinie (Kreise)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Relative change</source>
        <translation>Relative Veränderung</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Saxony: primary school</source>
        <translation>Sachsen: Grundschule</translation>
    </message>
    <message>
        <source>Saxony: Oberschule</source>
        <translation>Sachsen: Oberschule</translation>
    </message>
    <message>
        <source>Saxony: Gymnasium</source>
        <translation>Sachsen: Gymnasium</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>False discovery rate (Benjamini and Hochberg)</source>
        <translation>Falschentdeckungsrate (Benjamini und Hochberg)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Length (metres)</source>
        <translation>Länge (Meter)</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Zeit (Minuten)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Gaussian with bandwidth</source>
        <translation>Gauß mit Bandbreite</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravitation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>z-score (divisor n)</source>
        <translation>z-Wert (Teiler n)</translation>
    </message>
    <message>
        <source>z-score (divisor n − 1)</source>
        <translation>z-Wert (Teiler n − 1)</translation>
    </message>
    <message>
        <source>From least to greatest, 0 to 1</source>
        <translation>Vom kleinsten zum größten Wert, 0 bis 1</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Exponential rank (England)</source>
        <translation>Exponentieller Rang (England)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>Zur Einrichtung</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>Von der Einrichtung</translation>
    </message>
    <message>
        <source>Single plates</source>
        <translation>Einzelne Kartenblätter</translation>
    </message>
    <message>
        <source>All periods on one plate</source>
        <translation>Alle Zeitpunkte auf einem Blatt</translation>
    </message>
    <message>
        <source>First and last period</source>
        <translation>Erster und letzter Zeitpunkt</translation>
    </message>
    <message>
        <source>Deviation from the district</source>
        <translation>Abweichung vom Kreis</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n − 1</source>
        <translation>n − 1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Atlas (one file)</source>
        <translation>Atlas (eine Datei)</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 quer</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 hoch</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>On the ellipsoid</source>
        <translation>Auf dem Ellipsoid</translation>
    </message>
    <message>
        <source>From the coordinates</source>
        <translation>Aus den Koordinaten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regierungsbezirk</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Municipal association</source>
        <translation>Gemeindeverband</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Andere Gebiete</translation>
    </message>
    <message>
        <source>The upper class (5 to below 7.5)</source>
        <translation>Die obere Klasse (5 bis unter 7,5)</translation>
    </message>
    <message>
        <source>The lower class (above 5 to 7.5)</source>
        <translation>Die untere Klasse (über 5 bis 7,5)</translation>
    </message>
    <message>
        <source>The class nearer to the centre</source>
        <translation>Die Klasse näher an der Mitte</translation>
    </message>
    <message>
        <source>2SFCA (two steps)</source>
        <translation>2SFCA (zwei Schritte)</translation>
    </message>
    <message>
        <source>E2SFCA (with decay)</source>
        <translation>E2SFCA (mit Abnahme)</translation>
    </message>
    <message>
        <source>3SFCA (with competition)</source>
        <translation>3SFCA (mit Konkurrenz)</translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation>Euklidisch</translation>
    </message>
    <message>
        <source>Mahalanobis</source>
        <translation>Mahalanobis</translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <translation>Feste Grenzen</translation>
    </message>
    <message>
        <source>Quantiles (equal numbers of areas)</source>
        <translation>Quantile (gleich viele Gebiete)</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Gleiche Intervalle</translation>
    </message>
    <message>
        <source>Round limits</source>
        <translation>Runde Grenzen</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Standardabweichungen</translation>
    </message>
    <message>
        <source>Natural breaks (exact)</source>
        <translation>Natürliche Klassen (exakt)</translation>
    </message>
    <message>
        <source>Head/tail breaks</source>
        <translation>Head/Tail-Klassen</translation>
    </message>
    <message>
        <source>Geometric progression</source>
        <translation>Geometrische Folge</translation>
    </message>
    <message>
        <source>Widest gaps</source>
        <translation>Größte Lücken</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>Boxplot</translation>
    </message>
    <message>
        <source>Nested means</source>
        <translation>Geschachtelte Mittelwerte</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-Means</translation>
    </message>
    <message>
        <source>Ward&apos;s method</source>
        <translation>Ward-Verfahren</translation>
    </message>
    <message>
        <source>The sum is missing</source>
        <translation>Die Summe fehlt</translation>
    </message>
    <message>
        <source>The sum is a lower bound</source>
        <translation>Die Summe ist eine Untergrenze</translation>
    </message>
    <message>
        <source>The area is not rated</source>
        <translation>Das Gebiet wird nicht bewertet</translation>
    </message>
    <message>
        <source>The present ones stand for the missing ones</source>
        <translation>Die vorhandenen stehen für die fehlenden</translation>
    </message>
    <message>
        <source>Each facility its own, overlapping</source>
        <translation>Jede Einrichtung für sich, überlappend</translation>
    </message>
    <message>
        <source>Only the nearest</source>
        <translation>Nur die nächsten</translation>
    </message>
    <message>
        <source>Shortest ways in all (p-median)</source>
        <translation>Kürzeste Wege insgesamt (p-Median)</translation>
    </message>
    <message>
        <source>Most children within the limit</source>
        <translation>Die meisten Kinder innerhalb der Grenze</translation>
    </message>
    <message>
        <source>Fewest sites for all children</source>
        <translation>Wenigste Standorte für alle Kinder</translation>
    </message>
    <message>
        <source>Shortest longest way (p-center)</source>
        <translation>Kürzester längster Weg (p-Center)</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Sequenziell</translation>
    </message>
    <message>
        <source>Burden (red)</source>
        <translation>Belastung (rot)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergierend</translation>
    </message>
    <message>
        <source>District monitor</source>
        <translation>Kreismonitor</translation>
    </message>
    <message>
        <source>Berlin: Monitoring Soziale Stadtentwicklung</source>
        <translation>Berlin: Monitoring Soziale Stadtentwicklung</translation>
    </message>
    <message>
        <source>England: Index of Multiple Deprivation</source>
        <translation>England: Index of Multiple Deprivation</translation>
    </message>
    <message>
        <source>Robert Koch Institute: GISD</source>
        <translation>Robert Koch-Institut: GISD</translation>
    </message>
    <message>
        <source>Own steps</source>
        <translation>Eigene Schritte</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <source>Child on foot</source>
        <translation>Kind zu Fuß</translation>
    </message>
    <message>
        <source>By bicycle</source>
        <translation>Mit dem Fahrrad</translation>
    </message>
    <message>
        <source>By car</source>
        <translation>Mit dem Auto</translation>
    </message>
    <message>
        <source>Any (every road is open)</source>
        <translation>Beliebig (jede Straße ist offen)</translation>
    </message>
    <message>
        <source>Type 6 (SPSS)</source>
        <translation>Typ 6 (SPSS)</translation>
    </message>
    <message>
        <source>Type 7 (Excel, R)</source>
        <translation>Typ 7 (Excel, R)</translation>
    </message>
    <message>
        <source>Type 8 (median-unbiased)</source>
        <translation>Typ 8 (medianunverzerrt)</translation>
    </message>
    <message>
        <source>Type 9 (Robert Koch Institute)</source>
        <translation>Typ 9 (Robert Koch-Institut)</translation>
    </message>
    <message>
        <source>Facilities within the threshold</source>
        <translation>Einrichtungen innerhalb des Schwellenwerts</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>First principal component</source>
        <translation>Erste Hauptkomponente</translation>
    </message>
    <message>
        <source>Common point (queen)</source>
        <translation>Gemeinsamer Punkt (Dame)</translation>
    </message>
    <message>
        <source>Common border (rook)</source>
        <translation>Gemeinsame Grenze (Turm)</translation>
    </message>
    <message>
        <source>Within a distance</source>
        <translation>Innerhalb einer Entfernung</translation>
    </message>
    <message>
        <source>Kita in a dense town</source>
        <translation>Kita in der dichten Stadt</translation>
    </message>
    <message>
        <source>Kita, minutes on foot</source>
        <translation>Kita, Gehminuten</translation>
    </message>
    <message>
        <source>Primary school in a dense town</source>
        <translation>Grundschule in der dichten Stadt</translation>
    </message>
    <message>
        <source>Primary school on foot</source>
        <translation>Grundschule zu Fuß</translation>
    </message>
    <message>
        <source>Secondary school on foot</source>
        <translation>Oberschule zu Fuß</translation>
    </message>
    <message>
        <source>Gymnasium on foot</source>
        <translation>Gymnasium zu Fuß</translation>
    </message>
    <message>
        <source>Saxony: school in minutes</source>
        <translation>Sachsen: Schulweg in Minuten</translation>
    </message>
    <message>
        <source>Berlin 2023: four indicators</source>
        <translation>Berlin 2023: vier Indikatoren</translation>
    </message>
    <message>
        <source>Townsend index</source>
        <translation>Townsend-Index</translation>
    </message>
    <message>
        <source>Hardship index (Chicago)</source>
        <translation>Hardship-Index (Chicago)</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>Niedrigster Rang</translation>
    </message>
    <message>
        <source>Highest rank</source>
        <translation>Höchster Rang</translation>
    </message>
    <message>
        <source>Scores of dimensions and index</source>
        <translation>Werte der Dimensionen und des Index</translation>
    </message>
    <message>
        <source>Exact test</source>
        <translation>Exakter Test</translation>
    </message>
    <message>
        <source>Mid-p test</source>
        <translation>Mid-p-Test</translation>
    </message>
    <message>
        <source>Count in mean and variance</source>
        <translation>Zählen in Mittelwert und Varianz</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Bleiben außen vor</translation>
    </message>
    <message>
        <source>Named by a file</source>
        <translation>Von einer Datei genannt</translation>
    </message>
    <message>
        <source>Drawn towards the rate of all (Marshall)</source>
        <translation>Zur Quote aller hin gezogen (Marshall)</translation>
    </message>
    <message>
        <source>Index of Assunção and Reis</source>
        <translation>Index von Assunção und Reis</translation>
    </message>
    <message>
        <source>Sainte-Laguë (usual)</source>
        <translation>Sainte-Laguë (üblich)</translation>
    </message>
    <message>
        <source>Hare-Niemeyer (Hamilton)</source>
        <translation>Hare-Niemeyer (Hamilton)</translation>
    </message>
    <message>
        <source>D&apos;Hondt (favours large areas)</source>
        <translation>D&apos;Hondt (begünstigt große Räume)</translation>
    </message>
    <message>
        <source>Adams (favours small areas)</source>
        <translation>Adams (begünstigt kleine Räume)</translation>
    </message>
    <message>
        <source>Hill-Huntington</source>
        <translation>Hill-Huntington</translation>
    </message>
    <message>
        <source>Dean</source>
        <translation>Dean</translation>
    </message>
    <message>
        <source>Persons or other whole things</source>
        <translation>Personen oder anderes Ganzes</translation>
    </message>
    <message>
        <source>Money, all amounts in cents</source>
        <translation>Geld, alle Beträge in Cent</translation>
    </message>
    <message>
        <source>Money, all amounts in euros, shared to the cent</source>
        <translation>Geld, alle Beträge in Euro, auf den Cent aufgeteilt</translation>
    </message>
    <message>
        <source>Cohort change (usual)</source>
        <translation>Kohortenveränderung (üblich)</translation>
    </message>
    <message>
        <source>Components: births, deaths, moves</source>
        <translation>Komponenten: Geburten, Sterbefälle, Wanderungen</translation>
    </message>
    <message>
        <source>Share of an official projection</source>
        <translation>Anteil an einer amtlichen Vorausberechnung</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Veränderung</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Dürfen gezeigt werden</translation>
    </message>
    <message>
        <source>Are protected</source>
        <translation>Werden geschützt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Saxony (§ 4a of the School Act)</source>
        <translation>Sachsen (§ 4a Schulgesetz)</translation>
    </message>
    <message>
        <source>Text, tables, charts and maps</source>
        <translation>Text, Tabellen, Diagramme und Karten</translation>
    </message>
    <message>
        <source>Text and tables</source>
        <translation>Text und Tabellen</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihe</translation>
    </message>
    <message>
        <source>Comparison with the state and the other areas</source>
        <translation>Vergleich mit dem Land und den anderen Gebieten</translation>
    </message>
    <message>
        <source>Population pyramid</source>
        <translation>Bevölkerungspyramide</translation>
    </message>
    <message>
        <source>Socio-educational support (HzE)</source>
        <translation>Hilfen zur Erziehung</translation>
    </message>
    <message>
        <source>Childcare (Kita)</source>
        <translation>Kindertagesbetreuung</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Demography</source>
        <translation>Demografie</translation>
    </message>
    <message>
        <source>Refugees</source>
        <translation>Geflüchtete</translation>
    </message>
    <message>
        <source>As the maps that there are</source>
        <translation>Wie die Karten, die es gibt</translation>
    </message>
    <message>
        <source>At their places (internal)</source>
        <translation>An ihren Orten (intern)</translation>
    </message>
    <message>
        <source>Counted in cells (for everyone)</source>
        <translation>In Zellen gezählt (für alle)</translation>
    </message>
</context>
<context>
    <name>CirclePlaces</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>“At their places (internal)” is for the office, and the plate says so: a circle may tell where a single child lives. “Counted in cells (for everyone)” is for everyone: one circle in the middle of each square of a grid, and none for squares with few children.</source>
        <translation>„An ihren Orten (intern)“ ist für das Amt, und das Blatt sagt es: Ein Kreis kann verraten, wo ein einzelnes Kind wohnt. „In Zellen gezählt (für alle)“ ist für alle: ein Kreis in der Mitte jedes Quadrats eines Gitters, und keiner für Quadrate mit wenigen Kindern.</translation>
    </message>
    <message>
        <source>Side of a cell</source>
        <translation>Seite einer Zelle</translation>
    </message>
    <message>
        <source>Metres.</source>
        <translation>Meter.</translation>
    </message>
    <message>
        <source>Fewest children of a cell</source>
        <translation>Kleinste Zahl von Kindern einer Zelle</translation>
    </message>
    <message>
        <source>A cell with fewer gets no circle; smaller numbers do not stand in the texts either.</source>
        <translation>Eine Zelle mit weniger bekommt keinen Kreis; kleinere Zahlen stehen auch in den Texten nicht.</translation>
    </message>
    <message>
        <source>INTERNAL</source>
        <translation>INTERN</translation>
    </message>
    <message>
        <source>Circles: children not reached in cells of %1 m; cells with fewer than %2 are not drawn.</source>
        <translation>Kreise: nicht erreichte Kinder in Zellen von %1 m; Zellen mit weniger als %2 sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Children: %1, not reached: fewer than %2</source>
        <translation>Kinder: %1, nicht erreicht: weniger als %2</translation>
    </message>
    <message>
        <source>Children: %1, not reached: %2 (%3 %)</source>
        <translation>Kinder: %1, nicht erreicht: %2 (%3 %)</translation>
    </message>
    <message>
        <source>of these without any way: %1</source>
        <translation>davon ohne jeden Weg: %1</translation>
    </message>
</context>
<context>
    <name>ClassLabels</name>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation>über %1 bis %2</translation>
    </message>
    <message>
        <source>over %1 to below %2</source>
        <translation>über %1 bis unter %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>alle Werte</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>ClassOutput</name>
    <message>
        <source>Goodness of variance fit %1, sum of squares within the classes %2</source>
        <translation>Güte der Klassenbildung (GVF) %1, Quadratsumme innerhalb der Klassen %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Label of the class</source>
        <translation>Bezeichnung der Klasse</translation>
    </message>
    <message>
        <source>Class %1, %2 – areas: %3</source>
        <translation>Klasse %1, %2 – Gebiete: %3</translation>
    </message>
    <message>
        <source>Without a class (%1), %2 – areas: %3</source>
        <translation>Ohne Klasse (%1), %2 – Gebiete: %3</translation>
    </message>
</context>
<context>
    <name>ClassPlate</name>
    <message>
        <source>The layer “%1” has no field class_id. Classify its indicator first.</source>
        <translation>Der Layer „%1“ hat kein Feld class_id. Klassifizieren Sie zuerst seinen Indikator.</translation>
    </message>
    <message>
        <source>The layer “%1” has no areas: there is nothing to draw.</source>
        <translation>Der Layer „%1“ hat keine Gebiete: Es gibt nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>ClassStyle</name>
    <message>
        <source>confidential</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>ClassificationAlgorithm</name>
    <message>
        <source>Fields of the input that the result replaces: %1</source>
        <translation>Felder der Eingabe, die das Ergebnis ersetzt: %1</translation>
    </message>
</context>
<context>
    <name>ClassificationTexts</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How the class limits are found. “Fixed limits” takes them from the field below and is the choice for monitors that are compared over years; “Natural breaks (exact)” is the exact optimum, not the approximation that QGIS calls Jenks.</source>
        <translation>Wie die Klassengrenzen gefunden werden. „Feste Grenzen“ nimmt sie aus dem Feld darunter und ist die Wahl für Monitore, die über Jahre verglichen werden; „Natürliche Klassen (exakt)“ ist das genaue Optimum, nicht die Näherung, die QGIS Jenks nennt.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Five for most maps, four for fewer than 25 areas. Fixed limits, head/tail breaks and box plots have their own number.</source>
        <translation>Fünf für die meisten Karten, vier bei weniger als 25 Gebieten. Feste Grenzen, Head/Tail und Boxplot haben ihre eigene Anzahl.</translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <translation>Feste Grenzen</translation>
    </message>
    <message>
        <source>For the method “Fixed limits”: the inner limits, ascending, with semicolons between them, like 5;7.5;10 for the four classes below 5, 5 to below 7.5, 7.5 to below 10, 10 and more.</source>
        <translation>Für das Verfahren „Feste Grenzen“: die inneren Grenzen, aufsteigend, mit Semikolon dazwischen, etwa 5;7,5;10 für die vier Klassen unter 5, 5 bis unter 7,5, 7,5 bis unter 10, 10 und mehr.</translation>
    </message>
    <message>
        <source>Decimals of the limits</source>
        <translation>Nachkommastellen der Grenzen</translation>
    </message>
    <message>
        <source>Type of the quantiles</source>
        <translation>Art der Quantile</translation>
    </message>
    <message>
        <source>After Hyndman and Fan: 6 as SPSS, 7 as Excel and R, 8 median-unbiased, 9 as the deprivation index of the Robert Koch Institute.</source>
        <translation>Nach Hyndman und Fan: 6 wie SPSS, 7 wie Excel und R, 8 medianunverzerrt, 9 wie der Deprivationsindex des Robert Koch-Instituts.</translation>
    </message>
    <message>
        <source>Multiples of the standard deviation</source>
        <translation>Vielfache der Standardabweichung</translation>
    </message>
    <message>
        <source>For the method “Standard deviations”: where to cut, like -1;1;1.5 for the classes of Berlin&apos;s Monitoring Soziale Stadtentwicklung. Empty: …, -1.5, -0.5, 0.5, 1.5, … for an odd and …, -1, 0, 1, … for an even number of classes.</source>
        <translation>Für das Verfahren „Standardabweichungen“: wo geschnitten wird, etwa -1;1;1,5 für die Klassen des Berliner Monitorings Soziale Stadtentwicklung. Leer: …; -1,5; -0,5; 0,5; 1,5; … bei ungerader und …; -1; 0; 1; … bei gerader Klassenzahl.</translation>
    </message>
    <message>
        <source>Divisor of the standard deviation</source>
        <translation>Teiler der Standardabweichung</translation>
    </message>
    <message>
        <source>n where the areas are all that there are, as in Berlin and Hamburg; n − 1 where they are a sample, as most programs have it.</source>
        <translation>n, wo die Gebiete alle sind, die es gibt, wie in Berlin und Hamburg; n − 1, wo sie eine Stichprobe sind, wie bei den meisten Programmen.</translation>
    </message>
    <message>
        <source>Centre of the classes</source>
        <translation>Mitte der Klassen</translation>
    </message>
    <message>
        <source>For the method “Standard deviations”: the simple mean of the areas, or the value of the whole district, in which large municipalities weigh more.</source>
        <translation>Für das Verfahren „Standardabweichungen“: der einfache Mittelwert der Gebiete oder der Wert des ganzen Landkreises, in dem große Gemeinden mehr wiegen.</translation>
    </message>
    <message>
        <source>District value</source>
        <translation>Kreiswert</translation>
    </message>
    <message>
        <source>For the centre “District”. Empty: the value that came with the indicator.</source>
        <translation>Für die Mitte „Kreis“. Leer: der Wert, der mit dem Indikator kam.</translation>
    </message>
    <message>
        <source>A value on a limit belongs to</source>
        <translation>Ein Wert auf einer Grenze gehört zu</translation>
    </message>
    <message>
        <source>Merge classes without areas</source>
        <translation>Klassen ohne Gebiete zusammenlegen</translation>
    </message>
    <message>
        <source>Joins a class without areas to the one above it. Fixed classes always stay. The log says what was merged.</source>
        <translation>Legt eine Klasse ohne Gebiete mit der darüber zusammen. Feste Klassen bleiben immer. Das Protokoll sagt, was zusammengelegt wurde.</translation>
    </message>
    <message>
        <source>The indicator came without a value of the district. Enter it as “District value”, or choose the mean as centre.</source>
        <translation>Der Indikator kam ohne einen Wert für den Landkreis. Geben Sie ihn als „Kreiswert“ ein oder wählen Sie den Mittelwert als Mitte.</translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation>feste Grenzen</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation>gleiche Intervalle</translation>
    </message>
    <message>
        <source>round limits</source>
        <translation>runde Grenzen</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>Standardabweichungen</translation>
    </message>
    <message>
        <source>natural breaks (exact)</source>
        <translation>natürliche Grenzen (genau)</translation>
    </message>
    <message>
        <source>head/tail breaks</source>
        <translation>Head/Tail</translation>
    </message>
    <message>
        <source>geometric progression</source>
        <translation>geometrische Folge</translation>
    </message>
    <message>
        <source>widest gaps</source>
        <translation>größte Lücken</translation>
    </message>
    <message>
        <source>box plot</source>
        <translation>Boxplot</translation>
    </message>
    <message>
        <source>nested means</source>
        <translation>verschachtelte Mittelwerte</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>around the district value %1, deviation %2 with divisor %3, simple mean %4</source>
        <translation>um den Kreiswert %1, Abweichung %2 mit Teiler %3, einfacher Mittelwert %4</translation>
    </message>
    <message>
        <source>around the simple mean %1, deviation %2 with divisor %3</source>
        <translation>um den einfachen Mittelwert %1, Abweichung %2 mit Teiler %3</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>Klassen: %1</translation>
    </message>
    <message>
        <source>one set of limits for all periods</source>
        <translation>dieselben Grenzen für alle Zeiträume</translation>
    </message>
    <message>
        <source>Computed limits are rounded to so many decimals before the areas are put into classes, so that the legend says exactly what the map shows. −1 rounds to tens. Empty: as many as the indicator came with, else not rounded.</source>
        <translation>Auf so viele Nachkommastellen werden berechnete Grenzen gerundet, bevor die Gebiete in Klassen kommen, damit die Legende genau das sagt, was die Karte zeigt. −1 rundet auf Zehner. Leer: so viele, wie der Indikator mitbringt, sonst nicht gerundet.</translation>
    </message>
    <message>
        <source>Shares of the quantiles</source>
        <translation>Anteile der Quantile</translation>
    </message>
    <message>
        <source>For the method “Quantiles (equal numbers of areas)”: the share of areas below each limit, between 0 and 1, like 0.01;0.1;0.5;0.9;0.99. Empty: equal shares.</source>
        <translation>Für die Methode „Quantile (gleich viele Gebiete)“: der Anteil der Gebiete unter jeder Grenze, zwischen 0 und 1, etwa 0.01;0.1;0.5;0.9;0.99. Leer: gleiche Anteile.</translation>
    </message>
    <message>
        <source>Largest share of the head</source>
        <translation>Größter Anteil des Kopfes</translation>
    </message>
    <message>
        <source>For the method “Head/tail breaks”: the values above the mean are split again as long as they are not more than this share. 1: until nothing is left to split.</source>
        <translation>Für die Methode „Head/Tail-Klassen“: Die Werte über dem Mittelwert werden weiter geteilt, solange sie nicht mehr als diesen Anteil ausmachen. 1: bis nichts mehr zu teilen ist.</translation>
    </message>
    <message>
        <source>“The upper class (5 to below 7.5)” is the rule of German official maps: 5 to below 7.5. The last class is closed on both sides. With “The lower class (above 5 to 7.5)”, the rule of many programs, natural breaks are the largest values of their classes, else the middles between two classes.</source>
        <translation>„Die obere Klasse (5 bis unter 7,5)“ ist die Regel amtlicher Karten: 5 bis unter 7,5. Die letzte Klasse ist auf beiden Seiten geschlossen. Mit „Die untere Klasse (über 5 bis 7,5)“, der Regel vieler Programme, sind natürliche Grenzen die größten Werte ihrer Klassen, sonst die Mitten zwischen zwei Klassen.</translation>
    </message>
    <message>
        <source>limits of another period</source>
        <translation>Grenzen eines anderen Zeitraums</translation>
    </message>
    <message>
        <source>limits rounded to decimals: %1</source>
        <translation>Grenzen gerundet auf Nachkommastellen: %1</translation>
    </message>
    <message>
        <source>classes without areas merged</source>
        <translation>Klassen ohne Gebiete zusammengelegt</translation>
    </message>
    <message>
        <source>limits rounded to whole numbers</source>
        <translation>Grenzen auf ganze Zahlen gerundet</translation>
    </message>
    <message>
        <source>limits rounded to one decimal</source>
        <translation>Grenzen auf eine Nachkommastelle gerundet</translation>
    </message>
</context>
<context>
    <name>ClassifyIndicatorAlgorithm</name>
    <message>
        <source>Classify indicator</source>
        <translation>Indikator klassifizieren</translation>
    </message>
    <message>
        <source>classes,breaks,limits,quantile,natural breaks,jenks,equal interval,standard deviation,choropleth,legend,monitor</source>
        <translation>Klassen,Grenzen,Sozialraum,Quantile,natürliche Grenzen,Jenks,gleiche Intervalle,Standardabweichung,Choroplethenkarte,Legende,Monitor</translation>
    </message>
    <message>
        <source>Puts the values of an indicator into classes and colours the map by them.</source>
        <translation>Teilt die Werte eines Indikators in Klassen und färbt die Karte danach.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas, points or a table with the indicator.</source>
        <translation>Gebiete, Punkte oder eine Tabelle mit dem Indikator.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>The field with the values. Show rates and shares as areas, not counts.</source>
        <translation>Das Feld mit den Werten. Zeigen Sie als Flächen Quoten und Anteile, keine Anzahlen.</translation>
    </message>
    <message>
        <source>Fields of the series</source>
        <translation>Felder der Reihe</translation>
    </message>
    <message>
        <source>The same indicator in all its years: limits are computed from all of them together, so that the years can be compared.</source>
        <translation>Derselbe Indikator in allen Jahren: Die Grenzen werden aus allen zusammen berechnet, damit die Jahre vergleichbar sind.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>All can be told apart by the colour-blind. “Burden (red)” is red, for indicators where more is worse; “Automatic” is diverging for standard deviations and sequential else.</source>
        <translation>Alle sind auch bei Farbfehlsichtigkeit unterscheidbar. „Belastung (rot)“ ist rot, für Indikatoren, bei denen mehr schlechter ist; „Automatisch“ ist zweiseitig bei Standardabweichungen und sonst einseitig.</translation>
    </message>
    <message>
        <source>Numbers of areas in the legend</source>
        <translation>Anzahl der Gebiete in der Legende</translation>
    </message>
    <message>
        <source>Writes the number of areas behind each class of the legend, in brackets.</source>
        <translation>Schreibt hinter jede Klasse der Legende in Klammern die Anzahl der Gebiete.</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Klassifiziert</translation>
    </message>
    <message>
        <source>The input with the fields class_id and class_label, coloured by class.</source>
        <translation>Die Eingabe mit den Feldern class_id und class_label, nach Klassen gefärbt.</translation>
    </message>
    <message>
        <source>Class limits</source>
        <translation>Klassengrenzen</translation>
    </message>
    <message>
        <source>A row for each class: limits, legend text, number of areas, smallest and largest value in it. The latter are values of single areas: check before publishing.</source>
        <translation>Eine Zeile je Klasse: Grenzen, Legendentext, Anzahl der Gebiete, kleinster und größter Wert darin. Letztere sind Werte einzelner Gebiete: vor dem Veröffentlichen prüfen.</translation>
    </message>
    <message>
        <source>Goodness of variance fit</source>
        <translation>Güte der Klassenbildung (GVF)</translation>
    </message>
    <message>
        <source>Sum of squares within the classes</source>
        <translation>Quadratsumme innerhalb der Klassen</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Areas read: %1</source>
        <translation>Gelesene Gebiete: %1</translation>
    </message>
    <message>
        <source>Simple mean of the areas: %1</source>
        <translation>Einfacher Mittelwert der Gebiete: %1</translation>
    </message>
    <message>
        <source>District value: %1</source>
        <translation>Kreiswert: %1</translation>
    </message>
    <message>
        <source>“%1” is a count. Areas coloured by counts mislead: large areas look important. Colour rates and shares, and draw counts as symbols.</source>
        <translation>„%1“ ist eine Anzahl. Nach Anzahlen gefärbte Flächen führen in die Irre: Große Gebiete wirken wichtig. Färben Sie Quoten und Anteile und zeichnen Sie Anzahlen als Symbole.</translation>
    </message>
    <message>
        <source>Writes a class number and a legend text for every area and styles the result, ready for a map.

Classes are closed below and open above (“5.0 to below 7.5”), the last one is closed. Computed limits can be rounded before the areas are put into classes, so that the legend says exactly what the map shows.

Areas without a usable value never get a class: −1 is confidential, −2 no data, −3 not rated. The reason is read from the field “&lt;field&gt;_status” where there is one, as “Join indicators” writes it.

For a series of years choose the fields of all years as “Fields of the series”: every year then gets the same limits. Or give the class limits of an earlier run as “Limits of another period”.

The input may be a table without geometry.</source>
        <translation>Schreibt zu jedem Gebiet eine Klassennummer und einen Legendentext und gestaltet das Ergebnis fertig für die Karte.

Klassen sind unten geschlossen und oben offen („5,0 bis unter 7,5“), die letzte ist geschlossen. Berechnete Grenzen können gerundet werden, bevor die Gebiete in Klassen kommen, damit die Legende genau das sagt, was die Karte zeigt.

Gebiete ohne brauchbaren Wert bekommen nie eine Klasse: −1 ist Geheimhaltung, −2 keine Angabe, −3 nicht bewertet. Der Grund steht im Feld „&lt;feld&gt;_status“, wo es eines gibt, wie „Indikatoren verknüpfen“ es schreibt.

Für eine Reihe von Jahren wählen Sie die Felder aller Jahre als „Felder der Reihe“: Dann bekommt jedes Jahr dieselben Grenzen. Oder geben Sie die Klassengrenzen eines früheren Laufs als „Grenzen eines anderen Zeitraums“ an.

Die Eingabe darf eine Tabelle ohne Geometrie sein.</translation>
    </message>
    <message>
        <source>Denominator of the indicator</source>
        <translation>Nenner des Indikators</translation>
    </message>
    <message>
        <source>What the rate refers to, like the inhabitants: the value of the district is the mean of the areas weighted by it. Only where the indicator came without a district value.</source>
        <translation>Worauf sich die Rate bezieht, etwa die Einwohner: Der Wert des Landkreises ist das damit gewichtete Mittel der Gebiete. Nur wo der Indikator keinen Wert des Landkreises mitbringt.</translation>
    </message>
    <message>
        <source>Limits of another period</source>
        <translation>Grenzen eines anderen Zeitraums</translation>
    </message>
    <message>
        <source>The table of class limits of an earlier run: its limits are taken as they are, instead of the method.</source>
        <translation>Die Tabelle der Klassengrenzen eines früheren Laufs: Ihre Grenzen werden anstelle der Methode übernommen, wie sie sind.</translation>
    </message>
    <message>
        <source>Simple mean of the areas</source>
        <translation>Einfacher Mittelwert der Gebiete</translation>
    </message>
    <message>
        <source>District value</source>
        <translation>Wert des Landkreises</translation>
    </message>
    <message>
        <source>“%1” is a number of rows or a key, not an indicator. Choose the field that the map is to show.</source>
        <translation>„%1“ ist eine Zeilennummer oder ein Schlüssel, kein Indikator. Wählen Sie das Feld, das die Karte zeigen soll.</translation>
    </message>
</context>
<context>
    <name>ClosingLine</name>
    <message>
        <source>Tables read: %1; observations: %2.</source>
        <translation>Gelesene Tabellen: %1; Beobachtungen: %2.</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>rows without a key: %1</source>
        <translation>Zeilen ohne Schlüssel: %1</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>it is a share, and the shares of two areas do not add up to that of both</source>
        <translation>er ist ein Anteil, und die Anteile zweier Gebiete ergeben nicht den Anteil von beiden</translation>
    </message>
    <message>
        <source>it is a rate, and the rates of two areas do not add up to that of both</source>
        <translation>er ist eine Rate, und die Raten zweier Gebiete ergeben nicht die Rate von beiden</translation>
    </message>
    <message>
        <source>it is a mean, and the mean of two means is none</source>
        <translation>er ist ein Mittelwert, und das Mittel zweier Mittelwerte ist keiner</translation>
    </message>
    <message>
        <source>it is a median, and two medians say nothing about the median of both</source>
        <translation>er ist ein Median, und zwei Mediane sagen nichts über den Median von beiden</translation>
    </message>
    <message>
        <source>it is an index or a rank, which holds for the old area only</source>
        <translation>er ist ein Index oder Rang und gilt nur für das alte Gebiet</translation>
    </message>
    <message>
        <source>nation</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Regierungsbezirk</translation>
    </message>
    <message>
        <source>district</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>association</source>
        <translation>Gemeindeverband</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>other</source>
        <translation>eigene Schlüssel</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>it is a number that names, like a year or a class</source>
        <translation>er ist eine Zahl, die benennt, wie ein Jahr oder eine Klasse</translation>
    </message>
    <message>
        <source>its figures have decimals, which no number of heads has</source>
        <translation>seine Zahlen haben Nachkommastellen, die keine Kopfzahl hat</translation>
    </message>
    <message>
        <source>nothing says that it is a count (name it as one if it is)</source>
        <translation>nichts sagt, dass er eine Anzahl ist (ist er eine, dann als solche nennen)</translation>
    </message>
    <message>
        <source>%1 (so says “%2”)</source>
        <translation>%1 (das sagt „%2“)</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ColourCheckAlgorithm</name>
    <message>
        <source>Colour check</source>
        <translation>Farbprüfung</translation>
    </message>
    <message>
        <source>colour,colour-blind,accessibility,grey,print,check,deuteranopia</source>
        <translation>Farbe,farbenblind,Barrierefreiheit,grau,Druck,Prüfung,Deuteranopie</translation>
    </message>
    <message>
        <source>Shows a plate as colour-blind readers and a grey printer would.</source>
        <translation>Zeigt ein Kartenblatt, wie Farbenblinde es sehen und ein grauer Drucker es druckt.</translation>
    </message>
    <message>
        <source>Writes a picture of a plate or a map four times: as people without red, green or blue cones see it, and in grey. Where two classes look alike in one of them, choose other colours, or hatch one.

The simulation is that of Machado, Oliveira and Fernandes (2009) in full strength.</source>
        <translation>Schreibt das Bild eines Kartenblatts oder einer Karte viermal: wie Menschen ohne rote, grüne oder blaue Zapfen es sehen, und in Grau. Sehen zwei Klassen in einem davon gleich aus, andere Farben wählen oder eine schraffieren.

Die Simulation ist die von Machado, Oliveira und Fernandes (2009) in voller Stärke.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A plate or a map as PNG or JPEG.</source>
        <translation>Ein Kartenblatt oder eine Karte als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For the four pictures, named after the first.</source>
        <translation>Für die vier Bilder, benannt nach dem ersten.</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read. Choose a plate as PNG.</source>
        <translation>%1 ist kein lesbares Bild. Ein Kartenblatt als PNG wählen.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to %1. Is the disk full?</source>
        <translation>Die Bilder können nicht nach %1 geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Pictures written to %1: %2.</source>
        <translation>Bilder geschrieben nach %1: %2.</translation>
    </message>
</context>
<context>
    <name>CompareChangeAlgorithm</name>
    <message>
        <source>Compare change</source>
        <translation>Veränderung prüfen</translation>
    </message>
    <message>
        <source>change,significance,test,chance,trend,Poisson,confidence,false discovery,development,monitor</source>
        <translation>Veränderung,Signifikanz,Test,Zufall,Trend,Poisson,Konfidenz,Entwicklung,Zeitvergleich,Sozialraum,Monitor</translation>
    </message>
    <message>
        <source>Tells changes that are more than chance from those that are not.</source>
        <translation>Trennt Veränderungen, die mehr als Zufall sind, von den übrigen.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table with the counts of two periods.</source>
        <translation>Gebiete oder eine Tabelle mit den Zahlen zweier Zeitpunkte.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Absolute Zahlen</translation>
    </message>
    <message>
        <source>Two fields: the earlier and the later number of cases.</source>
        <translation>Zwei Felder: die frühere und die spätere Zahl der Fälle.</translation>
    </message>
    <message>
        <source>What the counts refer to</source>
        <translation>Worauf sich die Zahlen beziehen</translation>
    </message>
    <message>
        <source>Two fields: the people of the earlier and of the later period; one field for both where they did not change.</source>
        <translation>Zwei Felder: die Menschen zum früheren und zum späteren Zeitpunkt; ein Feld für beide, wenn sie sich nicht verändert haben.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The exact test never calls more than chance what is not; with small counts it is cautious. Mid-p is less so.</source>
        <translation>Der exakte Test hält die Irrtumswahrscheinlichkeit immer ein; bei kleinen Zahlen ist er vorsichtig. Mid-p ist es weniger.</translation>
    </message>
    <message>
        <source>Expected share of errors</source>
        <translation>Erwarteter Anteil von Irrtümern</translation>
    </message>
    <message>
        <source>Among the areas that are called more than chance, so large a share may be chance after all.</source>
        <translation>Von den Gebieten, deren Veränderung mehr als Zufall genannt wird, darf ein so großer Anteil doch Zufall sein.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>The input with change, lower, upper, p, q, more_than_chance and sentence.</source>
        <translation>Die Eingabe mit change, lower, upper, p, q, more_than_chance und sentence.</translation>
    </message>
    <message>
        <source>Areas tested</source>
        <translation>Geprüfte Gebiete</translation>
    </message>
    <message>
        <source>Areas that changed more than chance</source>
        <translation>Gebiete, deren Veränderung mehr als Zufall ist</translation>
    </message>
    <message>
        <source>“%1” needs two fields, the earlier and the later period; there are %2.</source>
        <translation>„%1“ braucht zwei Felder, den früheren und den späteren Zeitpunkt; es sind %2.</translation>
    </message>
    <message>
        <source>%1 of %2, before %3 of %4</source>
        <translation>%1 von %2, vorher %3 von %4</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>kann Zufall sein</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>95 % limits %1 to %2</source>
        <translation>95-%-Grenzen %1 bis %2</translation>
    </message>
    <message>
        <source>95 % limits %1 and more</source>
        <translation>95-%-Grenzen %1 und mehr</translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4.</source>
        <translation>%1: %2 (%3); %4.</translation>
    </message>
    <message>
        <source>Compares a count of two periods, each with the number of people it refers to, area by area: an exact test of two Poisson counts. Where many areas are tested some seem to change by chance; “q” says how large a share of such errors is to be expected up to an area (Benjamini and Hochberg).

“change” is the change of the rate in percent of the earlier one, “lower” and “upper” are its exact 95 % limits. Areas with counts that are missing, confidential or not whole are not tested.

“Monitor maps” draws the result and hatches the areas whose change may be chance.</source>
        <translation>Vergleicht Gebiet für Gebiet eine Zahl zweier Zeitpunkte, jeweils mit der Zahl der Menschen, auf die sie sich bezieht: ein exakter Test zweier Poisson-verteilter Zahlen. Werden viele Gebiete geprüft, scheinen sich einige durch Zufall zu verändern; „q“ sagt, welcher Anteil solcher Irrtümer bis zu einem Gebiet zu erwarten ist (Benjamini und Hochberg).

„change“ ist die Veränderung der Quote in Prozent der früheren, „lower“ und „upper“ sind ihre exakten 95-%-Grenzen. Gebiete mit Zahlen, die fehlen, geheim oder nicht ganz sind, werden nicht geprüft.

„Monitorkarten“ zeichnet das Ergebnis und schraffiert die Gebiete, deren Veränderung Zufall sein kann.</translation>
    </message>
    <message>
        <source>Change: %1 per %2</source>
        <translation>Veränderung: %1 je %2</translation>
    </message>
    <message>
        <source>percent of the earlier value</source>
        <translation>Prozent des früheren Wertes</translation>
    </message>
    <message>
        <source>change of the rate; more than chance by a test of two Poisson counts, expected share of errors %1 (Benjamini and Hochberg)</source>
        <translation>Veränderung der Quote; mehr als Zufall nach einem Test zweier Poisson-Anzahlen, erwarteter Anteil von Irrtümern %1 (Benjamini und Hochberg)</translation>
    </message>
    <message>
        <source>Areas tested: %1 of %2.</source>
        <translation>Geprüfte Gebiete: %1 von %2.</translation>
    </message>
    <message>
        <source>None changed more than chance does.</source>
        <translation>Keines hat sich mehr verändert, als der Zufall tut.</translation>
    </message>
    <message>
        <source>More than chance: %1, of which a share of %2 may be chance after all.</source>
        <translation>Mehr als Zufall: %1, davon darf ein Anteil von %2 doch Zufall sein.</translation>
    </message>
    <message>
        <source>Not tested: a count or what it refers to is missing, confidential, below 0 or not whole, or what it refers to is 0.</source>
        <translation>Nicht geprüft: Eine Zahl oder ihr Bezug fehlt, ist geheim, unter 0 oder nicht ganz, oder der Bezug ist 0.</translation>
    </message>
</context>
<context>
    <name>CompareFacilitiesAlgorithm</name>
    <message>
        <source>Compare facilities</source>
        <translation>Einrichtungen vergleichen</translation>
    </message>
    <message>
        <source>closing,closed,new,moved,capacity,before,after,scenario,who loses,who gains,kita,school,reach</source>
        <translation>Schließung,geschlossen,neu,verlegt,Plätze,vorher,nachher,Szenario,wer verliert,wer gewinnt,Kita,Schule,Erreichbarkeit</translation>
    </message>
    <message>
        <source>What a closed, moved, new or larger facility does to the children, per area and place.</source>
        <translation>Was eine geschlossene, verlegte, neue oder größere Einrichtung für die Kinder bedeutet, je Gebiet und Ort.</translation>
    </message>
    <message>
        <source>Compares two states of the facilities: those of today, and a copy of the layer in which some are closed, moved, new, or have another number of places. For both the nearest facility of every place of demand is found on the road network.

Who loses was within a threshold and is not any more; who gains was not and is now; losers and gainers together are the difference of the counts. Mean ways are of those who have a way before and after.

With the places of the facilities the children are also assigned to them, within the greatest threshold, so that as few as possible stay without a place, before and after: that shows what other places do where nobody&apos;s way changes.

Facilities are told by their key, or without one by where they stand: then one that moved is one closed and one new.</source>
        <translation>Vergleicht zwei Stände der Einrichtungen: die heutigen und eine Kopie des Layers, in der einige geschlossen, verlegt oder neu sind oder eine andere Zahl von Plätzen haben. Für beide wird zu jedem Ort der Nachfrage die nächste Einrichtung im Straßennetz gesucht.

Wer verliert, lag innerhalb eines Schwellenwerts und liegt es nicht mehr; wer gewinnt, lag nicht darin und liegt es nun; beide zusammen ergeben den Unterschied der Anzahlen. Mittlere Wege gelten für die, die vorher und nachher einen Weg haben.

Mit den Plätzen der Einrichtungen werden ihnen die Kinder innerhalb des größten Schwellenwerts auch zugewiesen, so dass vorher und nachher möglichst wenige ohne Platz bleiben: Das zeigt, was andere Platzzahlen bewirken, wo sich niemandes Weg ändert.

Einrichtungen werden an ihrem Schlüssel erkannt, ohne Schlüssel an ihrem Standort: Eine verlegte ist dann eine geschlossene und eine neue.</translation>
    </message>
    <message>
        <source>Facilities before</source>
        <translation>Einrichtungen vorher</translation>
    </message>
    <message>
        <source>Kitas, schools or other places as they are today.</source>
        <translation>Kitas, Schulen oder andere Orte, wie sie heute sind.</translation>
    </message>
    <message>
        <source>Facilities after</source>
        <translation>Einrichtungen nachher</translation>
    </message>
    <message>
        <source>The same with what changes: without the closed ones, with the new ones.</source>
        <translation>Dieselben mit dem, was sich ändert: ohne die geschlossenen, mit den neuen.</translation>
    </message>
    <message>
        <source>Key of the facilities</source>
        <translation>Schlüssel der Einrichtungen</translation>
    </message>
    <message>
        <source>In both layers; its value tells which facility is which. Empty: where they stand.</source>
        <translation>In beiden Layern; an seinem Wert wird erkannt, welche Einrichtung welche ist. Leer: am Standort.</translation>
    </message>
    <message>
        <source>Places of the facilities</source>
        <translation>Plätze der Einrichtungen</translation>
    </message>
    <message>
        <source>In both layers. Empty: places are not looked at, only ways.</source>
        <translation>In beiden Layern. Leer: Betrachtet werden nur die Wege, nicht die Plätze.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities, planning areas or others to count in.</source>
        <translation>Gemeinden, Planungsräume oder andere, in denen gezählt wird.</translation>
    </message>
    <message>
        <source>Areas before and after</source>
        <translation>Gebiete vorher und nachher</translation>
    </message>
    <message>
        <source>The areas with their children, those within each threshold before and after, who loses, who gains, and the mean ways.</source>
        <translation>Die Gebiete mit ihren Kindern, denen innerhalb jedes Schwellenwerts vorher und nachher, wer verliert, wer gewinnt, und den mittleren Wegen.</translation>
    </message>
    <message>
        <source>Demand before and after</source>
        <translation>Nachfrage vorher und nachher</translation>
    </message>
    <message>
        <source>Every place of demand with its nearest facility and the way there, before and after, and what becomes of it.</source>
        <translation>Jeder Ort der Nachfrage mit seiner nächsten Einrichtung und dem Weg dorthin, vorher und nachher, und was sich für ihn ändert.</translation>
    </message>
    <message>
        <source>Facilities with what changes</source>
        <translation>Einrichtungen mit dem, was sich ändert</translation>
    </message>
    <message>
        <source>Every facility of the two layers: closed, new, moved, other places or the same, and the children whose nearest it is.</source>
        <translation>Jede Einrichtung der beiden Layer: geschlossen, neu, verlegt, andere Platzzahl oder gleich, und die Kinder, deren nächste sie ist.</translation>
    </message>
    <message>
        <source>Children that lose the greatest threshold</source>
        <translation>Kinder, die aus dem größten Schwellenwert fallen</translation>
    </message>
    <message>
        <source>Children that gain the greatest threshold</source>
        <translation>Kinder, die in den größten Schwellenwert kommen</translation>
    </message>
    <message>
        <source>Children within the greatest threshold before</source>
        <translation>Kinder innerhalb des größten Schwellenwerts vorher</translation>
    </message>
    <message>
        <source>Children within the greatest threshold after</source>
        <translation>Kinder innerhalb des größten Schwellenwerts nachher</translation>
    </message>
    <message>
        <source>Children outside all areas</source>
        <translation>Kinder außerhalb aller Gebiete</translation>
    </message>
    <message>
        <source>Children with a place before</source>
        <translation>Kinder mit Platz vorher</translation>
    </message>
    <message>
        <source>Children with a place after</source>
        <translation>Kinder mit Platz nachher</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Closed: %1 (%2)</source>
        <translation>Geschlossen: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Neu: %1 (%2)</translation>
    </message>
    <message>
        <source>Moved: %1 (%2)</source>
        <translation>Verlegt: %1 (%2)</translation>
    </message>
    <message>
        <source>Other places: %1 (%2)</source>
        <translation>Andere Platzzahl: %1 (%2)</translation>
    </message>
    <message>
        <source>The two layers have the same facilities: nothing changes.</source>
        <translation>Die beiden Layer haben dieselben Einrichtungen: Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Within %1 %2 of a facility: %3 of %4 children before, %5 after; %6 lose, %7 gain. %8 have a longer way, %9 a shorter one.</source>
        <translation>Innerhalb von %1 %2 einer Einrichtung: vorher %3 von %4 Kindern, nachher %5; %6 verlieren, %7 gewinnen. %8 haben einen längeren Weg, %9 einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 children live outside all areas; they count in the sentence, and in no area.</source>
        <translation>%1 Kinder wohnen außerhalb aller Gebiete; sie zählen im Satz mit, aber in keinem Gebiet.</translation>
    </message>
    <message>
        <source>With a place within the greatest threshold: %1 children before, %2 after.</source>
        <translation>Mit Platz innerhalb des größten Schwellenwerts: vorher %1 Kinder, nachher %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the facilities after are too far from every road, or have no geometry, and serve nobody: %1.</source>
        <translation>
            <numerusform>%n der Einrichtungen nachher liegt zu weit von jeder Straße oder hat keine Geometrie und versorgt niemanden: %1.</numerusform>
            <numerusform>%n der Einrichtungen nachher liegen zu weit von jeder Straße oder haben keine Geometrie und versorgen niemanden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputeIndicatorsAlgorithm</name>
    <message>
        <source>Compute indicators</source>
        <translation>Indikatoren berechnen</translation>
    </message>
    <message>
        <source>rate,share,catalogue,formula,numerator,denominator,change,shrinkage,empirical Bayes,Wilson,confidence,monitor</source>
        <translation>Quote,Anteil,Wohngeld,Sozialraum,Katalog,Formel,Zähler,Nenner,Veränderung,Glättung,Empirical Bayes,Wilson,Konfidenz,Monitor</translation>
    </message>
    <message>
        <source>Computes the rates of an indicator catalogue from the counts of a layer.</source>
        <translation>Berechnet die Quoten eines Indikatorenkatalogs aus den Anzahlen eines Layers.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table with the counts, as “Join indicators” and “Aggregate areas” write them.</source>
        <translation>Gebiete oder eine Tabelle mit den Anzahlen, wie „Indikatoren verbinden“ und „Gebiete zusammenfassen“ sie schreiben.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Ids of the catalogue, separated by semicolons. Left empty: all that the fields allow.</source>
        <translation>Ids des Katalogs, durch Semikolon getrennt. Leer: alle, die die Felder erlauben.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Years, separated by semicolons, or “all”. Left empty: the latest of each indicator.</source>
        <translation>Jahre, durch Semikolon getrennt, oder „all“ für alle. Leer: das neueste jedes Indikators.</translation>
    </message>
    <message>
        <source>Rates drawn towards the common rate</source>
        <translation>Geglättete Quoten</translation>
    </message>
    <message>
        <source>Adds the empirical Bayes estimate of Marshall (1991) for each rate.</source>
        <translation>Ergänzt für jede Quote die Empirical-Bayes-Schätzung nach Marshall (1991).</translation>
    </message>
    <message>
        <source>Confidence limits</source>
        <translation>Konfidenzgrenzen</translation>
    </message>
    <message>
        <source>Adds Wilson&apos;s 95 % limits for each share.</source>
        <translation>Ergänzt für jeden Anteil Wilsons 95-%-Grenzen.</translation>
    </message>
    <message>
        <source>Withhold small counts</source>
        <translation>Kleine Fallzahlen zurückhalten</translation>
    </message>
    <message>
        <source>Leaves out values that rest on fewer cases than the catalogue demands.</source>
        <translation>Lässt Werte weg, die auf weniger Fällen beruhen, als der Katalog verlangt.</translation>
    </message>
    <message>
        <source>The input with a field for each indicator and year, and its status.</source>
        <translation>Die Eingabe mit einem Feld je Indikator und Jahr und dessen Status.</translation>
    </message>
    <message>
        <source>Columns computed</source>
        <translation>Berechnete Spalten</translation>
    </message>
    <message>
        <source>Values withheld</source>
        <translation>Zurückgehaltene Werte</translation>
    </message>
    <message>
        <source>%1 columns computed for %2 rows; %3 values withheld.</source>
        <translation>%1 Spalten für %2 Zeilen berechnet; %3 Werte zurückgehalten.</translation>
    </message>
    <message>
        <source>Copy of the plugin&apos;s catalogue</source>
        <translation>Kopie des mitgelieferten Katalogs</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The catalogue is a table that people edit in a spreadsheet, one row per indicator: id, name_de, name_en, domain, numerator, denominator, factor, unit, decimals, polarity, source, minimum_cases, dimension, kind, computed_by. The plugin brings one of 80 indicators, and packs for monitors of one subject: support for families, childcare, education, demography, refugees.

Numerator and denominator are formulas over the fields of the layer, named without their year: “unemployed” stands for the field “unemployed_2021”, “population@-5” for the value of five years before. An indicator may use other indicators.

From columns of age groups formulas compute people( a, b ), youth_ratio( 20, 65 ), old_age_ratio( 20, 65 ), total_ratio( 20, 65 ), billeter(), greying(), mean_age() and median_age(); a name before the ages says whose: people( frauen, 15, 65 ). Balances and changes are plain formulas: “births - deaths”, “population - population@-5”.

What is computed by an algorithm, like places that are missing, has its name in computed_by instead of formulas; it is told, and taken where the layer has it out of a store. The rules of the packs, like kinds that add up to their total, are looked at, and what does not hold is told.

Numerators above 0 and below the minimum of cases are withheld. A missing value makes the rate missing; a division by zero gives none.

For small areas there are rates drawn towards the common rate (empirical Bayes, “_shrunk”) and Wilson&apos;s 95 % limits (“_lower”, “_upper”).</source>
        <translation>Der Katalog ist eine Tabelle, die man im Tabellenprogramm bearbeitet, mit einer Zeile je Indikator: id, name_de, name_en, domain, numerator, denominator, factor, unit, decimals, polarity, source, minimum_cases, dimension, kind, computed_by. Das Plugin bringt einen mit 80 Indikatoren mit, dazu Pakete für Monitore eines Fachs: Hilfen zur Erziehung, Kindertagesbetreuung, Bildung, Demografie, Geflüchtete.

Zähler und Nenner sind Formeln über die Felder des Layers, genannt ohne Jahr: „arbeitslose“ steht für das Feld „arbeitslose_2021“, „bevoelkerung@-5“ für den Wert von vor fünf Jahren. Ein Indikator darf andere Indikatoren verwenden.

Aus Spalten von Altersgruppen berechnen Formeln people( a, b ) (Personen), youth_ratio( 20, 65 ) (Jugendquotient), old_age_ratio( 20, 65 ) (Altenquotient), total_ratio( 20, 65 ) (Gesamtquotient), billeter(), greying(), mean_age() (Durchschnittsalter) und median_age() (Medianalter); ein Name vor den Altersgrenzen sagt, wessen: people( frauen, 15, 65 ). Salden und Veränderungen sind einfache Formeln: „geborene - gestorbene“, „bevoelkerung - bevoelkerung@-5“.

Was ein Algorithmus berechnet, wie fehlende Plätze, hat dessen Namen in computed_by statt Formeln; es wird genannt, und genommen, wo der Layer es aus einem Speicher hat. Die Regeln der Pakete, etwa dass Hilfearten ihre Gesamtzahl ergeben, werden geprüft, und was nicht gilt, wird gesagt.

Zähler über 0 und unter der Mindestzahl der Fälle werden zurückgehalten. Ein fehlender Wert lässt die Rate fehlen; eine Teilung durch Null ergibt keinen Wert.

Für kleine Gebiete gibt es zur gemeinsamen Rate hin geglättete Raten (Empirical Bayes, „_shrunk“) und die 95-%-Grenzen nach Wilson („_lower“, „_upper“).</translation>
    </message>
    <message>
        <source>The table of indicators: a CSV, XLSX or ODS file, or a layer; several are taken together. Left empty: the 80 indicators that come with the plugin.</source>
        <translation>Die Tabelle der Indikatoren: eine CSV-, XLSX- oder ODS-Datei oder ein Layer; mehrere gelten zusammen. Leer: die 80 Indikatoren, die das Plugin mitbringt.</translation>
    </message>
    <message>
        <source>Writes the catalogue that comes with the plugin, and the pack, to be edited and given as catalogue.</source>
        <translation>Schreibt den mitgelieferten Katalog und das Paket, um ihn zu bearbeiten und als Katalog anzugeben.</translation>
    </message>
    <message>
        <source>The catalogue names fields that hold text, not numbers; they were not used: %1. Read the table with “Read table” first, or make them fields of numbers.</source>
        <translation>Der Katalog nennt Felder, die Text enthalten, keine Zahlen; sie wurden nicht benutzt: %1. Lesen Sie die Tabelle zuerst mit „Tabelle lesen“, oder machen Sie Zahlenfelder daraus.</translation>
    </message>
</context>
<context>
    <name>ConvertTerritoryAlgorithm</name>
    <message>
        <source>Convert to another territory</source>
        <translation>Auf anderen Gebietsstand umrechnen</translation>
    </message>
    <message>
        <source>territory,reform,merger,crosswalk,BBSR,district,municipality,time series,monitor</source>
        <translation>Gebietsstand,Gebietsreform,Eingemeindung,Fusion,Umsteigeschlüssel,BBSR,Landkreis,Kreis,Gemeinde,Zeitreihe,Monitor,crosswalk</translation>
    </message>
    <message>
        <source>Puts counts of dissolved and merged areas on the territory of another year.</source>
        <translation>Rechnet absolute Zahlen aufgelöster und zusammengelegter Gebiete auf den Gebietsstand eines anderen Jahres um.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Files or layers with counts of the old areas.</source>
        <translation>Dateien oder Layer mit absoluten Zahlen der alten Gebiete.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Umsteigeschlüssel</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt);;All files (*.*)</source>
        <translation>Tabellen (*.xlsx *.xls *.ods *.csv *.txt);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Umsteigeschlüssel of the BBSR, or a list with an old and a new key.</source>
        <translation>Umsteigeschlüssel des BBSR oder eine Liste mit einem alten und einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Ausgangsjahr</translation>
    </message>
    <message>
        <source>Year of the territory that the tables have. Left empty: for each period the year of the period.</source>
        <translation>Jahr des Gebietsstands, den die Tabellen haben. Leer: für jeden Zeitraum das Jahr des Zeitraums.</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Zieljahr</translation>
    </message>
    <message>
        <source>Year of the new territory, for workbooks that have several.</source>
        <translation>Jahr des neuen Gebietsstands, für Arbeitsmappen, die mehrere enthalten.</translation>
    </message>
    <message>
        <source>Factors by</source>
        <translation>Faktoren nach</translation>
    </message>
    <message>
        <source>What a split area is divided by, where the crosswalk has several columns of factors.</source>
        <translation>Wonach ein geteiltes Gebiet aufgeteilt wird, wo der Umsteigeschlüssel mehrere Spalten mit Faktoren hat.</translation>
    </message>
    <message>
        <source>A missing part</source>
        <translation>Ein fehlender Teil</translation>
    </message>
    <message>
        <source>Makes the sum missing, or leaves the sum of the others as a lower bound with the status “uncertain”.</source>
        <translation>Macht die Summe zu einem fehlenden Wert oder lässt die Summe der übrigen als Untergrenze mit dem Status „uncertain“ stehen.</translation>
    </message>
    <message>
        <source>Converted table</source>
        <translation>Umgerechnete Tabelle</translation>
    </message>
    <message>
        <source>One row per new area, indicator and period, with the number of parts and whether the value is an estimate.</source>
        <translation>Eine Zeile je neuem Gebiet, Indikator und Zeitraum mit der Anzahl der Teile und der Angabe, ob der Wert eine Schätzung ist.</translation>
    </message>
    <message>
        <source>Old areas converted</source>
        <translation>Umgerechnete alte Gebiete</translation>
    </message>
    <message>
        <source>Old areas that the crosswalk does not know</source>
        <translation>Alte Gebiete, die der Umsteigeschlüssel nicht kennt</translation>
    </message>
    <message>
        <source>Indicators refused</source>
        <translation>Abgelehnte Indikatoren</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Formulas over converted counts, separated by semicolons or line ends: “share = unemployed / population * 100”. Counts are called by name, code or field name; names with blanks stand in double quotes.</source>
        <translation>Formeln über umgerechnete Anzahlen, getrennt durch Semikolon oder Zeilenende: „anteil = arbeitslose / bevoelkerung * 100“. Anzahlen heißen mit Namen, Code oder Feldnamen; Namen mit Leerzeichen stehen in geraden doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Indicators that are counts</source>
        <translation>Indikatoren, die Anzahlen sind</translation>
    </message>
    <message>
        <source>Names or codes, separated by semicolons, of indicators that are counts although neither unit nor name says so.</source>
        <translation>Namen oder Codes, getrennt durch Semikolon, von Indikatoren, die Anzahlen sind, obwohl weder Einheit noch Name es sagen.</translation>
    </message>
    <message>
        <source>Splits the counts of each old area by the factors of a crosswalk and sums the parts for each new one. Crosswalks are the Umsteigeschlüssel of the BBSR (workbook of districts, CSV of municipalities), a list of your own with an old and a new key and, where an area was split, a factor, or an official list of changes of names, borders and keys.

Only counts and amounts can be converted: shares, rates, means, medians and indices are refused with the reason. Give rates as formulas over counts; numerator and denominator are converted, then divided.

Areas that were split are estimates, and marked so (field “estimated”). A list without factors is a list of changes: areas that it does not name stay what they are, and changes of changes are followed. In official lists transfers of parts move nobody, because they do not say how many stay.</source>
        <translation>Teilt die Anzahlen jedes alten Gebiets nach den Faktoren eines Umsteigeschlüssels und summiert die Teile für jedes neue. Umsteigeschlüssel sind die des BBSR (Arbeitsmappe der Kreise, CSV der Gemeinden), eine eigene Liste mit altem und neuem Schlüssel und, wo ein Gebiet geteilt wurde, einem Faktor, oder ein amtliches Verzeichnis der Namens-, Grenz- und Schlüsseländerungen.

Umrechnen lassen sich nur Anzahlen und Mengen: Anteile, Raten, Mittelwerte, Mediane und Indizes werden mit Begründung abgelehnt. Geben Sie Raten als Formeln über Anzahlen an; Zähler und Nenner werden umgerechnet, dann geteilt.

Gebiete, die geteilt wurden, sind Schätzungen und so gekennzeichnet (Feld „estimated“). Eine Liste ohne Faktoren ist eine Liste von Änderungen: Gebiete, die sie nicht nennt, bleiben, und Änderungen von Änderungen wird gefolgt. In amtlichen Verzeichnissen bewegen Teilausgliederungen niemanden, weil sie nicht sagen, wie viele bleiben.</translation>
    </message>
    <message>
        <source>Factors may leave a rest</source>
        <translation>Faktoren dürfen einen Rest lassen</translation>
    </message>
    <message>
        <source>Converts areas whose factors do not give 1, so that people are lost or counted twice. Otherwise that is an error.</source>
        <translation>Rechnet auch Gebiete um, deren Faktoren nicht 1 ergeben, sodass Personen verloren gehen oder doppelt zählen. Sonst ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Summed: %1.</source>
        <translation>Summiert: %1.</translation>
    </message>
    <message>
        <source>Old areas converted: %1. Areas they became: %2. Areas of other levels, left out: %3.</source>
        <translation>Umgerechnete alte Gebiete: %1. Daraus gewordene Gebiete: %2. Ausgelassene Gebiete anderer Ebenen: %3.</translation>
    </message>
</context>
<context>
    <name>CostMatrixAlgorithm</name>
    <message>
        <source>Cost matrix</source>
        <translation>Kostenmatrix</translation>
    </message>
    <message>
        <source>origin,destination,od,matrix,distance,travel time,network</source>
        <translation>Start,Ziel,Startort,Zielort,Kosten,Matrix,Entfernung,Reisezeit,Fahrzeit,Straßennetz,origin,destination,od,matrix</translation>
    </message>
    <message>
        <source>Writes the costs between origins and destinations on the road network as a table.</source>
        <translation>Schreibt die Kosten zwischen Startorten und Zielen auf dem Straßennetz als Tabelle.</translation>
    </message>
    <message>
        <source>Computes what it costs to come from every origin to every destination on the roads, up to a greatest cost, and writes a row for each pair that is within it: origin, destination, cost in metres or minutes. The ways to the road at both ends are counted in it.

Pairs that are absent are out of reach. The coverage algorithms take such a table instead of a network.</source>
        <translation>Berechnet, was es kostet, auf den Straßen von jedem Startort zu jedem Ziel zu kommen, bis zu einer Höchstgrenze, und schreibt eine Zeile für jedes Paar, das darin liegt: Startort, Ziel, Kosten in Metern oder Minuten. Die Wege bis zur Straße an beiden Enden sind eingerechnet.

Paare, die fehlen, sind nicht erreichbar. Die Algorithmen zur Versorgung nehmen eine solche Tabelle anstelle eines Straßennetzes an.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Startorte</translation>
    </message>
    <message>
        <source>Where ways begin: homes, grid cells.</source>
        <translation>Wo die Wege beginnen: Wohnungen, Gitterzellen.</translation>
    </message>
    <message>
        <source>Key of the origins</source>
        <translation>Schlüssel der Startorte</translation>
    </message>
    <message>
        <source>Empty: the feature id.</source>
        <translation>Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Where ways end: Kitas, schools.</source>
        <translation>Wo die Wege enden: Kitas, Schulen.</translation>
    </message>
    <message>
        <source>Key of the destinations</source>
        <translation>Schlüssel der Ziele</translation>
    </message>
    <message>
        <source>Greatest cost</source>
        <translation>Höchste Kosten</translation>
    </message>
    <message>
        <source>Metres or minutes; pairs that cost more are left out. Empty: all pairs that are connected.</source>
        <translation>Meter oder Minuten; Paare, die mehr kosten, werden weggelassen. Leer: alle Paare, die verbunden sind.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>A row for each pair: origin, destination, cost.</source>
        <translation>Eine Zeile je Paar: Startort (origin), Ziel (destination), Kosten (cost).</translation>
    </message>
    <message>
        <source>Pairs within reach</source>
        <translation>Erreichbare Paare</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) are too far from every road.</source>
        <translation>
            <numerusform>%n Startort ist von jeder Straße zu weit entfernt.</numerusform>
            <numerusform>%n Startorte sind von jeder Straße zu weit entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination(s) are too far from every road.</source>
        <translation>
            <numerusform>%n Ziel ist von jeder Straße zu weit entfernt.</numerusform>
            <numerusform>%n Ziele sind von jeder Straße zu weit entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 origins, %2 destinations, %3 pairs within reach.</source>
        <translation>%1 Startorte, %2 Ziele, %3 erreichbare Paare.</translation>
    </message>
</context>
<context>
    <name>CountCircles</name>
    <message>
        <source>with a count</source>
        <translation>mit Anzahl</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>unter 0</translation>
    </message>
</context>
<context>
    <name>CountMap</name>
    <message>
        <source>Count by the size of the circle, at most %1</source>
        <translation>Anzahl durch die Größe des Kreises, höchstens %1</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Counts</source>
        <translation>Fallzahlen</translation>
    </message>
    <message>
        <source>A long table: one row per area, period and kind, with its count.</source>
        <translation>Eine lange Tabelle: eine Zeile je Gebiet, Zeitraum und Art, mit der Fallzahl.</translation>
    </message>
    <message>
        <source>Area key</source>
        <translation>Gebietsschlüssel</translation>
    </message>
    <message>
        <source>Field with the key of the area, as text.</source>
        <translation>Feld mit dem Schlüssel des Gebiets, als Text.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Fallzahl</translation>
    </message>
    <message>
        <source>Field with the number of cases: whole numbers.</source>
        <translation>Feld mit der Zahl der Fälle: ganze Zahlen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Field with the year or date; periods are not summed.</source>
        <translation>Feld mit dem Jahr oder Stichtag; Zeiträume werden nicht summiert.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Fields that divide the counts, like kind or sex. An empty value means the total, which is checked.</source>
        <translation>Felder, die die Fallzahlen gliedern, wie Hilfeart oder Geschlecht. Ein leerer Wert bedeutet die Summe; sie wird geprüft.</translation>
    </message>
    <message>
        <source>Groupings (fields)</source>
        <translation>Gliederungen (Felder)</translation>
    </message>
    <message>
        <source>Fields with the social area, planning area … of each area; each makes a grouping of its own.</source>
        <translation>Felder mit dem Sozialraum, Planungsraum … jedes Gebiets; jedes ergibt eine eigene Gliederung.</translation>
    </message>
    <message>
        <source>Groupings (lists)</source>
        <translation>Gliederungen (Listen)</translation>
    </message>
    <message>
        <source>Lists of members with the columns area_key and group_key; each makes a grouping of its own.</source>
        <translation>Mitgliederlisten mit den Spalten area_key und group_key; jede ergibt eine eigene Gliederung.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Counts from 1 to below it are protected.</source>
        <translation>Fallzahlen von 1 bis unter die Schwelle werden geschützt.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Whether a count of 0 may be shown.</source>
        <translation>Ob eine Fallzahl von 0 gezeigt werden darf.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Field with the people of whom some are counted: a count that leaves out only one or two of them is protected, too.</source>
        <translation>Feld mit den Personen, von denen gezählt wird: Eine Fallzahl, zu der nur eine oder zwei von ihnen fehlen, wird auch geschützt.</translation>
    </message>
    <message>
        <source>Smallest denominator</source>
        <translation>Kleinster Nenner</translation>
    </message>
    <message>
        <source>Counts of fewer people are protected; 0: never.</source>
        <translation>Fallzahlen von weniger Personen werden geschützt; 0: nie.</translation>
    </message>
    <message>
        <source>Largest contribution</source>
        <translation>Größter Beitrag</translation>
    </message>
    <message>
        <source>For amounts: the largest single contribution. Where it is more than 85 % of the sum, the sum is protected.</source>
        <translation>Für Beträge: der größte einzelne Beitrag. Ist er mehr als 85 % der Summe, wird die Summe geschützt.</translation>
    </message>
    <message>
        <source>Lower class limit</source>
        <translation>Untere Klassengrenze</translation>
    </message>
    <message>
        <source>Of the class that will be shown of the rate; it belongs to the class.</source>
        <translation>Der Klasse, die von der Quote gezeigt wird; sie gehört zur Klasse.</translation>
    </message>
    <message>
        <source>Upper class limit</source>
        <translation>Obere Klassengrenze</translation>
    </message>
    <message>
        <source>Of the class that will be shown of the rate; it belongs to the next class.</source>
        <translation>Der Klasse, die von der Quote gezeigt wird; sie gehört zur nächsten Klasse.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Of the rates in the classes: 100 for per cent, 1,000 for per thousand.</source>
        <translation>Der Quoten in den Klassen: 100 für Prozent, 1.000 für je Tausend.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who reads the release, with semicolons between them: public, council, areas (each knows its own counts), groups, area:&lt;key&gt;, group:&lt;grouping&gt;/&lt;key&gt;, and several together like area:1+area:2.</source>
        <translation>Wer die Veröffentlichung liest, mit Semikolon getrennt: public (Öffentlichkeit), council (Kreistag), areas (jedes Gebiet kennt die eigenen Fallzahlen), groups (jede Gruppe), area:&lt;Schlüssel&gt;, group:&lt;Gliederung&gt;/&lt;Schlüssel&gt; und mehrere gemeinsam wie area:1+area:2.</translation>
    </message>
    <message>
        <source>Smallest number of possible counts</source>
        <translation>Mindestzahl möglicher Fallzahlen</translation>
    </message>
    <message>
        <source>So many whole numbers must stay possible for each protected count, whoever looks.</source>
        <translation>So viele ganze Zahlen müssen für jede geschützte Fallzahl möglich bleiben, wer auch hinsieht.</translation>
    </message>
    <message>
        <source>Always published</source>
        <translation>Immer veröffentlicht</translation>
    </message>
    <message>
        <source>Expression that is true for cells that are shown whatever follows, by the fields of the result: level = &apos;total&apos;.</source>
        <translation>Ausdruck, der für Zellen wahr ist, die auf jeden Fall gezeigt werden, über die Felder des Ergebnisses: level = &apos;total&apos;.</translation>
    </message>
    <message>
        <source>Earlier releases</source>
        <translation>Frühere Veröffentlichungen</translation>
    </message>
    <message>
        <source>Tables of earlier releases with level, area_key, the period, the dimensions and status: what they showed is known.</source>
        <translation>Tabellen früherer Veröffentlichungen mit level, area_key, dem Zeitraum, den Merkmalen und status: Was sie gezeigt haben, ist bekannt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A list with the columns indicator, threshold, zeros (publish, protect) and exception (yes: not protected), for single values of the dimensions.</source>
        <translation>Eine Liste mit den Spalten indicator, threshold, zeros (publish, protect) und exception (ja: nicht geschützt), für einzelne Werte der Merkmale.</translation>
    </message>
    <message>
        <source>%1 without %2 is exactly %3: whoever sees both sums sees this area.</source>
        <translation>%1 ohne %2 ist genau %3: Wer beide Summen sieht, sieht dieses Gebiet.</translation>
    </message>
    <message>
        <source>%1: %2 cells of this table were shown by it and are known.</source>
        <translation>%1: %2 Zellen dieser Tabelle wurden dort gezeigt und sind bekannt.</translation>
    </message>
    <message>
        <source>%1 rows are of levels that the groupings do not know and were not audited.</source>
        <translation>%1 Zeilen gehören zu Ebenen, die die Gliederungen nicht kennen, und wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>“%1” can compute “%2” exactly.</source>
        <translation>„%1“ kann „%2“ genau berechnen.</translation>
    </message>
    <message>
        <source>“%1” can narrow “%2” down to %3 to %4.</source>
        <translation>„%1“ kann „%2“ auf %3 bis %4 eingrenzen.</translation>
    </message>
    <message>
        <source>Audit: %1 recipients, %2 pairs of a recipient and a protected count; %3 exact, %4 narrow.</source>
        <translation>Prüfung: %1 Empfänger, %2 Paare aus Empfänger und geschützter Fallzahl; %3 genau bestimmt, %4 eng bestimmt.</translation>
    </message>
    <message>
        <source>The sums of the groups together are the counts of single areas: %1 of them, like %2. Some sums will be withheld.</source>
        <translation>Die Summen der Gruppen ergeben zusammen die Fallzahlen einzelner Gebiete: %1 davon, etwa %2. Einige Summen werden gesperrt.</translation>
    </message>
    <message>
        <source>“Rules” has “%1”, which is no value of the “Dimensions”: that rule protects nothing. Check how it is spelt.</source>
        <translation>„Regeln“ nennt „%1“, das kein Wert der „Dimensionen“ ist: Diese Regel schützt nichts. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Catalogue of indicators</source>
        <translation>Katalog der Indikatoren</translation>
    </message>
    <message>
        <source>Where it asks for more cases of an indicator than the threshold, this holds for values of the dimensions that are its id, its name or a count in its numerator; “Rules” count before it.</source>
        <translation>Verlangt er für einen Indikator mehr Fälle als die Schwelle, so gilt das für Werte der Dimensionen, die seine Kennung, sein Name oder eine Anzahl in seinem Zähler sind; „Regeln“ gehen vor.</translation>
    </message>
    <message>
        <source>“Recipients” names nobody: there is no one to protect from.</source>
        <translation>„Empfänger“ nennt niemanden: So ist vor niemandem zu schützen.</translation>
    </message>
    <message>
        <source>By their numbers these follow from each other; what one of them shows must not give another away: %1</source>
        <translation>Nach ihren Zahlen folgen diese auseinander; was eine davon zeigt, darf keine andere verraten: %1</translation>
    </message>
</context>
<context>
    <name>CoveragePlateAlgorithm</name>
    <message>
        <source>Plate of coverage</source>
        <translation>Kartenblatt der Versorgung</translation>
    </message>
    <message>
        <source>coverage,catchment,children,not reached,kita,school,plate,print,pdf,map</source>
        <translation>Versorgung,Einzugsbereich,Kinder,nicht erreicht,Kita,Schule,Kartenblatt,Kartentafel,Druck,PDF,Karte,Einzugsgebiet</translation>
    </message>
    <message>
        <source>Makes a plate for print of catchments, facilities and the children that reach none.</source>
        <translation>Macht ein Kartenblatt für den Druck aus Einzugsbereichen, Einrichtungen und den Kindern, die keine erreichen.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Einzugsbereiche</translation>
    </message>
    <message>
        <source>Of “Catchments on the road network”, with the field upper.</source>
        <translation>Von „Einzugsbereiche auf dem Straßennetz“, mit dem Feld upper.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Kitas, schools or other places; their symbols follow their kind.</source>
        <translation>Kitas, Schulen oder andere Orte; ihre Symbole folgen ihrer Art.</translation>
    </message>
    <message>
        <source>Demand with costs</source>
        <translation>Nachfrage mit Kosten</translation>
    </message>
    <message>
        <source>Of “Coverage of demand”, with the field state.</source>
        <translation>Von „Versorgung der Nachfrage“, mit dem Feld state.</translation>
    </message>
    <message>
        <source>Count of the demand</source>
        <translation>Anzahl der Nachfrage</translation>
    </message>
    <message>
        <source>Children of the age group. Empty cells count as 0.</source>
        <translation>Kinder der Altersgruppe. Leere Zellen zählen als 0.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities or others: their boundaries and names, and the frame of the map.</source>
        <translation>Gemeinden oder andere: ihre Grenzen und Namen und der Ausschnitt der Karte.</translation>
    </message>
    <message>
        <source>Cost of the way</source>
        <translation>Kosten des Weges</translation>
    </message>
    <message>
        <source>What the limits of the catchments are: metres or minutes.</source>
        <translation>Was die Grenzen der Einzugsbereiche sind: Meter oder Minuten.</translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation>Planungsräume</translation>
    </message>
    <message>
        <source>Their outlines are drawn above the areas.</source>
        <translation>Ihre Umrisse werden über den Gebieten gezeichnet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For the plate and the project; a plate of the same name is replaced.</source>
        <translation>Für das Kartenblatt und das Projekt; ein Kartenblatt gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Children that reach no facility</source>
        <translation>Kinder, die keine Einrichtung erreichen</translation>
    </message>
    <message>
        <source>The layer “%1” has no field upper. Take the output of “Catchments on the road network”.</source>
        <translation>Der Layer „%1“ hat kein Feld upper. Nehmen Sie die Ausgabe von „Einzugsbereiche auf dem Straßennetz“.</translation>
    </message>
    <message>
        <source>The layer “%1” has no catchments: there is nothing to draw.</source>
        <translation>Der Layer „%1“ hat keine Einzugsbereiche: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Catchments and children not reached: %1</source>
        <translation>Einzugsbereiche und nicht erreichte Kinder: %1</translation>
    </message>
    <message>
        <source>Way on the roads in minutes</source>
        <translation>Weg auf den Straßen in Minuten</translation>
    </message>
    <message>
        <source>Way on the roads in metres</source>
        <translation>Weg auf den Straßen in Metern</translation>
    </message>
    <message>
        <source>Reached: within the greatest threshold on the roads</source>
        <translation>Erreicht: innerhalb der größten Schwelle auf den Straßen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not belong together: %3 is %4 there and %5 here. Make both with the same settings.</source>
        <translation>„%1“ und „%2“ gehören nicht zusammen: %3 ist dort %4 und hier %5. Erzeugen Sie beide mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>the greatest threshold</source>
        <translation>die größte Schwelle</translation>
    </message>
    <message>
        <source>the cost</source>
        <translation>die Art der Kosten</translation>
    </message>
    <message>
        <source>who travels</source>
        <translation>wer unterwegs ist</translation>
    </message>
    <message>
        <source>the direction</source>
        <translation>die Richtung</translation>
    </message>
    <message>
        <source>the road network</source>
        <translation>das Straßennetz</translation>
    </message>
    <message>
        <source>“%1” ends at %2, but “%3” counts a way of %4 as %5: the two were made with different thresholds. Make both with the same.</source>
        <translation>„%1“ endet bei %2, aber „%3“ zählt einen Weg von %4 als %5: Beide wurden mit verschiedenen Schwellen erzeugt. Erzeugen Sie beide mit denselben.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Facilities without catchment</source>
        <translation>Einrichtungen ohne Einzugsbereich</translation>
    </message>
    <message>
        <source>The output of this name of “Catchments on the road network”: they are crossed out. Empty: those more than 200 m from any catchment.</source>
        <translation>Die Ausgabe dieses Namens von „Einzugsbereiche auf dem Straßennetz“: Sie werden durchgestrichen. Leer: die, die mehr als 200 m von jedem Einzugsbereich entfernt sind.</translation>
    </message>
    <message>
        <source>children: %1</source>
        <translation>Kinder: %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Facilities too far from any road</source>
        <translation>Einrichtungen zu weit von jeder Straße</translation>
    </message>
    <message>
        <source>Too far from any road, and crossed out: %1.</source>
        <translation>Zu weit von jeder Straße und durchgestrichen: %1.</translation>
    </message>
    <message>
        <source>the cost before the start</source>
        <translation>die Kosten vor dem Aufbruch</translation>
    </message>
    <message>
        <source>Writes one plate, as PDF and PNG, and the project coverage.qgz for editing it by hand. It shows the catchments of “Catchments on the road network”, the facilities, and for each place of demand that reaches none within the greatest threshold a circle whose area is the number of its children.

Circles come from the output “Demand with costs” of “Coverage of demand”, by the ways themselves, not by whether a place lies in a catchment. Their sum and share stand beside the map; children without any way to a facility are counted apart.

Circles at single places may say where single children live: such a plate is marked as internal. For one that leaves the office let the children be counted in cells.</source>
        <translation>Schreibt ein Kartenblatt als PDF und PNG und das Projekt coverage.qgz, um es von Hand zu bearbeiten. Es zeigt die Einzugsbereiche aus „Einzugsbereiche auf dem Straßennetz“, die Einrichtungen und für jeden Ort der Nachfrage, der innerhalb der größten Schwelle keine erreicht, einen Kreis, dessen Fläche die Zahl seiner Kinder ist.

Die Kreise kommen aus der Ausgabe „Nachfrage mit Kosten“ von „Versorgung der Nachfrage“, nach den Wegen selbst und nicht danach, ob ein Ort in einem Einzugsbereich liegt. Ihre Summe und ihr Anteil stehen neben der Karte; Kinder ohne jeden Weg zu einer Einrichtung werden eigens gezählt.

Kreise an einzelnen Orten können verraten, wo einzelne Kinder wohnen: Ein solches Blatt ist als intern bezeichnet. Für eines, das das Amt verlässt, lassen Sie die Kinder in Zellen zählen.</translation>
    </message>
</context>
<context>
    <name>CoverageTexts</name>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Kitas, schools or other places, usually points.</source>
        <translation>Kitas, Schulen oder andere Orte, meist Punkte.</translation>
    </message>
    <message>
        <source>Key of the facilities</source>
        <translation>Schlüssel der Einrichtungen</translation>
    </message>
    <message>
        <source>Its value names the facility in the outputs and in a table of costs. Empty: the feature id.</source>
        <translation>Sein Wert bezeichnet die Einrichtung in den Ausgaben und in einer Kostentabelle. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage (Kinder)</translation>
    </message>
    <message>
        <source>Where the children live: addresses, grid cells or areas. Areas count at a point on their surface.</source>
        <translation>Wo die Kinder wohnen: Adressen, Gitterzellen oder Flächen. Flächen zählen an einem Punkt, der in ihnen liegt.</translation>
    </message>
    <message>
        <source>Key of the demand</source>
        <translation>Schlüssel der Nachfrage</translation>
    </message>
    <message>
        <source>Names a place in a table of costs. Empty: the feature id.</source>
        <translation>Bezeichnet einen Ort in einer Kostentabelle. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <translation>Kostentabelle</translation>
    </message>
    <message>
        <source>Instead of a network: origin (key of the demand), destination (key of the facility) and cost in metres or minutes, by public transport say. Pairs that are absent are out of reach.</source>
        <translation>Anstelle eines Straßennetzes: origin (Schlüssel der Nachfrage), destination (Schlüssel der Einrichtung) und cost (Kosten) in Metern oder Minuten, zum Beispiel mit öffentlichen Verkehrsmitteln. Paare, die fehlen, sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Table of costs: %1 rows read.</source>
        <translation>Kostentabelle: %1 Zeilen gelesen.</translation>
    </message>
    <message>
        <source>%1 rows of the table of costs name a place or a facility that is not in the layers; they were left out.</source>
        <translation>%1 Zeilen der Kostentabelle nennen einen Ort oder eine Einrichtung, die in den Layern nicht vorkommen; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Places where a site could be, those that there are among them.</source>
        <translation>Orte, an denen ein Standort sein könnte, die bestehenden darunter.</translation>
    </message>
    <message>
        <source>Key of the candidates</source>
        <translation>Schlüssel der Kandidaten</translation>
    </message>
    <message>
        <source>Names a candidate in a table of costs. Empty: the feature id.</source>
        <translation>Benennt einen Kandidaten in einer Kostentabelle. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>The schools that have districts, usually points.</source>
        <translation>Die Schulen mit Bezirken, gewöhnlich Punkte.</translation>
    </message>
    <message>
        <source>Key of the schools</source>
        <translation>Schlüssel der Schulen</translation>
    </message>
    <message>
        <source>Names a school in the districts, in the findings and in a table of costs. Empty: the feature id.</source>
        <translation>Benennt eine Schule in den Bezirken, in den Befunden und in einer Kostentabelle. Leer: die Objekt-ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the demand lie at roads that nothing joins to the network (islands).</source>
        <translation>
            <numerusform>%n Ort der Nachfrage liegt an Straßen, die nichts mit dem übrigen Netz verbindet (Inseln).</numerusform>
            <numerusform>%n Orte der Nachfrage liegen an Straßen, die nichts mit dem übrigen Netz verbindet (Inseln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of the demand</source>
        <translation>Anzahlen der Nachfrage</translation>
    </message>
    <message>
        <source>Children; several fields are added up.</source>
        <translation>Kinder; mehrere Felder werden addiert.</translation>
    </message>
    <message>
        <source>The costs of the table count as they stand; “%1” and “%2” are for a road network.</source>
        <translation>Die Kosten der Tabelle gelten, wie sie dastehen; „%1“ und „%2“ sind für ein Straßennetz.</translation>
    </message>
    <message>
        <source>Rows of the table of costs with another cost for a place and a facility that stood there before: %1. The smallest cost counts.</source>
        <translation>Zeilen der Kostentabelle mit anderen Kosten für einen Ort und eine Einrichtung, die dort schon standen: %1. Es gelten die kleinsten Kosten.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) are too far from every road, or have no geometry, and serve nobody: %1.</source>
        <translation>
            <numerusform>%n Einrichtung ist von jeder Straße zu weit entfernt oder hat keine Geometrie und versorgt niemanden: %1.</numerusform>
            <numerusform>%n Einrichtungen sind von jeder Straße zu weit entfernt oder haben keine Geometrie und versorgen niemanden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateStoreAlgorithm</name>
    <message>
        <source>Create store</source>
        <translation>Speicher anlegen</translation>
    </message>
    <message>
        <source>store,database,GeoPackage,PostgreSQL,PostGIS,areas,grouping,catalogue,territory,monitor</source>
        <translation>Speicher,Datenbank,GeoPackage,PostgreSQL,PostGIS,Gebiete,Gliederung,Katalog,Gebietsstand,Monitor</translation>
    </message>
    <message>
        <source>Makes an indicator store, or adds areas, groupings and a catalogue to one.</source>
        <translation>Legt einen Indikatorenspeicher an oder ergänzt ihn um Gebiete, Gliederungen und einen Katalog.</translation>
    </message>
    <message>
        <source>The store is the one memory of a monitor: what was delivered, by whom and when, and what held at which date. It is a GeoPackage file for a small office, or a schema in PostgreSQL with PostGIS for several; both hold the same tables, which QGIS and plain SQL can read.

Areas are added with the date since when the territory is like that. Groupings are lists as “Aggregate areas” takes them, with the name of their file; a grouping that changes is added again with its date. On a store that is there already nothing is replaced: the same again changes nothing, and something else under the same date is refused.</source>
        <translation>Der Speicher ist das eine Gedächtnis eines Monitors: was von wem und wann geliefert wurde und was zu welchem Stichtag galt. Er ist eine GeoPackage-Datei für ein einzelnes Amt oder ein Schema in PostgreSQL mit PostGIS für mehrere; beide enthalten dieselben Tabellen, die QGIS und einfaches SQL lesen.

Gebiete kommen mit dem Tag hinein, seit dem der Gebietsstand gilt. Gliederungen sind Listen, wie „Gebiete zusammenfassen“ sie nimmt, mit dem Namen ihrer Datei; eine Gliederung, die sich ändert, kommt mit ihrem Tag noch einmal hinein. In einem vorhandenen Speicher wird nichts ersetzt: Dasselbe noch einmal ändert nichts, und anderes unter demselben Tag wird abgelehnt.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities, districts or areas of your own, with their outlines.</source>
        <translation>Gemeinden, Kreise oder eigene Gebiete mit ihren Umrissen.</translation>
    </message>
    <message>
        <source>Field with the area key</source>
        <translation>Feld mit dem Gebietsschlüssel</translation>
    </message>
    <message>
        <source>AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name.</source>
        <translation>AGS, ARS oder ein eigener Schlüssel. Leer: das Feld AGS, ARS oder ein anderer üblicher Name.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>What the areas are. Automatic: as their keys say.</source>
        <translation>Was die Gebiete sind. Automatisch: wie ihre Schlüssel es sagen.</translation>
    </message>
    <message>
        <source>Territory as of</source>
        <translation>Gebietsstand</translation>
    </message>
    <message>
        <source>The day since when areas, groupings and catalogue hold, like 2021-01-01. Left empty: today.</source>
        <translation>Der Tag, seit dem Gebiete, Gliederungen und Katalog gelten, etwa 2021-01-01. Leer: heute.</translation>
    </message>
    <message>
        <source>Groupings</source>
        <translation>Gliederungen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Areas added</source>
        <translation>Gebiete hinzugefügt</translation>
    </message>
    <message>
        <source>Groupings added</source>
        <translation>Gliederungen hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” is no date for “Territory as of”. Write year, month and day: 2024-01-31.</source>
        <translation>„%1“ ist kein Tag für „Gebietsstand“. Schreiben Sie Jahr, Monat und Tag: 2024-01-31.</translation>
    </message>
    <message>
        <source>A new store needs areas. Choose them under “Areas”.</source>
        <translation>Ein neuer Speicher braucht Gebiete. Wählen Sie sie unter „Gebiete“.</translation>
    </message>
    <message>
        <source>The store “%1” was made.</source>
        <translation>Der Speicher „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 areas hold since %2.</source>
        <translation>%1 Gebiete gelten seit %2.</translation>
    </message>
    <message>
        <source>Grouping “%1”: %2 groups.</source>
        <translation>Gliederung „%1“: %2 Gruppen.</translation>
    </message>
    <message>
        <source>Lists of members: area key, group key and name of the group. The name of the file is the name of the grouping; a column “grouping” names several in one list.</source>
        <translation>Mitgliederlisten: Gebietsschlüssel, Gruppenschlüssel und Name der Gruppe. Der Name der Datei ist der Name der Gliederung; eine Spalte „Gliederung“ nennt mehrere in einer Liste.</translation>
    </message>
    <message>
        <source>The table of indicators: a CSV, XLSX or ODS file, or a layer; several are taken together. Left empty: a new store gets the one of the plugin.</source>
        <translation>Die Tabelle der Indikatoren: eine Datei in CSV, XLSX oder ODS oder ein Layer; mehrere gelten zusammen. Leer: Ein neuer Speicher bekommt den des Plugins.</translation>
    </message>
    <message>
        <source>Register of facilities</source>
        <translation>Verzeichnis der Einrichtungen</translation>
    </message>
    <message>
        <source>All public facilities and offers of this day: key, name, kind, operator, target groups and key of the area by their usual names; capacity is their places, all other columns are attributes. What is no longer in it ends on that day.</source>
        <translation>Alle öffentlichen Einrichtungen und Angebote dieses Tages: Schlüssel, Name, Art, Träger, Zielgruppen und Gebietsschlüssel unter ihren üblichen Namen; capacity sind ihre Plätze, alle anderen Spalten sind Merkmale. Was nicht mehr darin steht, endet mit diesem Tag.</translation>
    </message>
    <message>
        <source>Facilities in the register</source>
        <translation>Einrichtungen im Verzeichnis</translation>
    </message>
    <message>
        <source>The catalogue of %1 has %2 indicators.</source>
        <translation>Der Katalog vom %1 hat %2 Indikatoren.</translation>
    </message>
</context>
<context>
    <name>DatabaseOutput</name>
    <message>
        <source>The right to write the table “%1” is missing. Ask whoever looks after the database.</source>
        <translation>Das Recht, die Tabelle „%1“ zu schreiben, fehlt. Fragen Sie, wer die Datenbank betreut.</translation>
    </message>
    <message>
        <source>The table “%1” could not be written; the database is as it was. Is the connection there, and its disk not full?</source>
        <translation>Die Tabelle „%1“ konnte nicht geschrieben werden; die Datenbank ist, wie sie war. Besteht die Verbindung, und ist ihr Datenträger nicht voll?</translation>
    </message>
    <message>
        <source>Views of the database show the table “%1”; they would be lost with it, so it stays as it is. Choose another name for the table.</source>
        <translation>Sichten der Datenbank zeigen die Tabelle „%1“; sie gingen mit ihr verloren, deshalb bleibt sie, wie sie ist. Wählen Sie einen anderen Namen für die Tabelle.</translation>
    </message>
    <message>
        <source>The table “%1” is written, but its style could not be kept in the database: the right to write its table layer_styles may be missing. Ask whoever looks after the database.</source>
        <translation>Die Tabelle „%1“ ist geschrieben, aber ihr Stil ließ sich nicht in der Datenbank ablegen: Vielleicht fehlt das Recht, deren Tabelle layer_styles zu schreiben. Fragen Sie, wer die Datenbank betreut.</translation>
    </message>
</context>
<context>
    <name>DemandCoverageAlgorithm</name>
    <message>
        <source>Coverage of demand</source>
        <translation>Versorgung der Nachfrage</translation>
    </message>
    <message>
        <source>coverage,children,kita,school,reach,share,nearest,places,balance,closing</source>
        <translation>Versorgung,Erreichbarkeit,Kinder,Kita,Schule,erreichen,Anteil,nächste,Plätze,Bilanz,Schließung,coverage,children,reach,Einzugsgebiet</translation>
    </message>
    <message>
        <source>Counts the children that reach a facility within each threshold, per area.</source>
        <translation>Zählt je Gebiet die Kinder, die innerhalb jeder Schwelle eine Einrichtung erreichen.</translation>
    </message>
    <message>
        <source>For every place of demand the nearest facility is found on the road network, or in a table of costs, and the children are counted per area: within each threshold, with a second facility to choose within it, not connected to any, and the mean, median, upper quartile, ninth decile and maximum of the costs.

Counts come from the costs themselves and not from polygons. Children that no facility can be reached from, or that are too far from every road, are counted apart; with them the counts add up to all children of the area. Children outside all areas are named in the log.

With places of the facilities and target rates (share of the children that want a place) the areas get places, places needed and the balance. “Facilities” says for each what its closing would do to the children whose nearest it is.</source>
        <translation>Zu jedem Ort der Nachfrage wird die nächste Einrichtung auf dem Straßennetz oder in einer Kostentabelle gesucht, und die Kinder werden je Gebiet gezählt: innerhalb jeder Schwelle, mit einer zweiten Einrichtung zur Auswahl innerhalb der Schwelle, ohne Verbindung zu einer Einrichtung; dazu Mittelwert, Median, oberes Quartil, neuntes Dezil und Höchstwert der Kosten.

Die Zahlen ergeben sich aus den Kosten selbst und nicht aus Polygonen. Kinder, von denen aus keine Einrichtung erreichbar ist oder die von jeder Straße zu weit entfernt sind, werden gesondert gezählt; mit ihnen ergeben die Zahlen zusammen alle Kinder des Gebiets. Kinder außerhalb aller Gebiete werden im Protokoll genannt.

Mit Plätzen der Einrichtungen und Zielquoten (Anteil der Kinder, die einen Platz wünschen) erhalten die Gebiete die Plätze, die benötigten Plätze und die Bilanz. „Einrichtungen mit Wirkung der Schließung“ gibt für jede Einrichtung an, was ihre Schließung für die Kinder bedeuten würde, deren nächste sie ist.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities, planning areas or others to count in.</source>
        <translation>Gemeinden, Sozialräume oder andere Gebiete, in denen gezählt wird.</translation>
    </message>
    <message>
        <source>Coverage of the areas</source>
        <translation>Versorgung der Gebiete</translation>
    </message>
    <message>
        <source>The areas with counts and shares (percent) for each count and threshold.</source>
        <translation>Die Gebiete mit Anzahlen und Anteilen (Prozent) für jede Kinderzahl und jede Schwelle.</translation>
    </message>
    <message>
        <source>Demand with costs</source>
        <translation>Nachfrage mit Kosten</translation>
    </message>
    <message>
        <source>Every place of demand with its nearest and second nearest facility, their costs, and whether it is reached within the greatest threshold.</source>
        <translation>Jeder Ort der Nachfrage mit seiner nächsten und zweitnächsten Einrichtung, deren Kosten und der Angabe, ob er innerhalb der höchsten Schwelle erreicht wird.</translation>
    </message>
    <message>
        <source>Facilities with the effect of closing</source>
        <translation>Einrichtungen mit Wirkung der Schließung</translation>
    </message>
    <message>
        <source>Every facility with the children whose nearest it is, and what they would lose without it.</source>
        <translation>Jede Einrichtung mit den Kindern, deren nächste sie ist, und dem, was diese ohne sie verlieren würden.</translation>
    </message>
    <message>
        <source>Children within the greatest threshold</source>
        <translation>Kinder innerhalb der höchsten Schwelle</translation>
    </message>
    <message>
        <source>Children connected, but farther away</source>
        <translation>Kinder mit Verbindung, aber weiter entfernt</translation>
    </message>
    <message>
        <source>Children without any way to a facility</source>
        <translation>Kinder ohne jeden Weg zu einer Einrichtung</translation>
    </message>
    <message>
        <source>Children outside all areas</source>
        <translation>Kinder außerhalb aller Gebiete</translation>
    </message>
    <message>
        <source>%1 children: %2 within %3 %4 of a facility, %5 farther away, %6 not connected; %7 outside all areas.</source>
        <translation>%1 Kinder: %2 höchstens %3 %4 von einer Einrichtung entfernt, %5 weiter entfernt, %6 ohne Verbindung; %7 außerhalb aller Gebiete.</translation>
    </message>
    <message>
        <source>%1 of %2 places of the facilities lie outside all areas and stand in no row of the result.</source>
        <translation>%1 von %2 Plätzen der Einrichtungen liegen außerhalb aller Gebiete und stehen in keiner Zeile des Ergebnisses.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the demand are wider than the smallest threshold (%1 m); all their children count at one point. Take smaller cells, or read the result with care.</source>
        <translation>
            <numerusform>%n Zelle der Nachfrage ist breiter als die kleinste Schwelle (%1 m); alle ihre Kinder zählen an einem Punkt. Nehmen Sie kleinere Zellen oder lesen Sie das Ergebnis mit Vorsicht.</numerusform>
            <numerusform>%n Zellen der Nachfrage sind breiter als die kleinste Schwelle (%1 m); alle ihre Kinder zählen an je einem Punkt. Nehmen Sie kleinere Zellen oder lesen Sie das Ergebnis mit Vorsicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field “%1” is empty in %n row(s); they count as 0.</source>
        <translation>
            <numerusform>Das Feld „%1“ ist in %n Zeile leer; sie zählt als 0.</numerusform>
            <numerusform>Das Feld „%1“ ist in %n Zeilen leer; sie zählen als 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas overlap: %1 children lie in more than one and count in each; the sum over the areas is larger than the total.</source>
        <translation>Gebiete überschneiden sich: %1 Kinder liegen in mehr als einem und zählen in jedem; die Summe über die Gebiete ist größer als die Gesamtzahl.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>%1: share within %2 %3 (%)</source>
        <translation>%1: Anteil innerhalb von %2 %3 (%)</translation>
    </message>
    <message>
        <source>%1: share within %2 %3 of a facility</source>
        <translation>%1: Anteil mit einer Einrichtung innerhalb von %2 %3</translation>
    </message>
    <message>
        <source>Counted at every place of demand by its way to the nearest facility</source>
        <translation>An jedem Ort der Nachfrage nach seinem Weg zur nächsten Einrichtung gezählt</translation>
    </message>
</context>
<context>
    <name>DemandPlaces</name>
    <message>
        <source>Where children live</source>
        <translation>Wo Kinder wohnen</translation>
    </message>
    <message>
        <source>Places with counts of today&apos;s children: the demand of each area is spread over its places, for coverage, assignment and new locations in years to come.</source>
        <translation>Orte mit der Zahl der Kinder von heute: Der Bedarf jedes Raums wird auf seine Orte verteilt, für Versorgung, Zuordnung und neue Standorte in kommenden Jahren.</translation>
    </message>
    <message>
        <source>Area of a place</source>
        <translation>Raum eines Ortes</translation>
    </message>
    <message>
        <source>Field with the key of the area.</source>
        <translation>Feld mit dem Schlüssel des Raums.</translation>
    </message>
    <message>
        <source>Field of the places by which the demand is spread; empty: alike.</source>
        <translation>Feld der Orte, nach dem der Bedarf verteilt wird; leer: gleich.</translation>
    </message>
    <message>
        <source>Demand where children live</source>
        <translation>Bedarf, wo Kinder wohnen</translation>
    </message>
    <message>
        <source>The places with a field for each year (kindergarten_2032): the “Counts of the demand” of coverage and assignment.</source>
        <translation>Die Orte mit einem Feld je Jahr (kindergarten_2032): die „Zahlen der Nachfrage“ von Versorgung und Zuordnung.</translation>
    </message>
    <message>
        <source>Choose the field “%1”.</source>
        <translation>Wählen Sie das Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>„%1“ hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Areas without a place in “%1”, whose demand stands at none: %2.</source>
        <translation>Räume ohne Ort in „%1“, deren Bedarf an keinem steht: %2.</translation>
    </message>
    <message>
        <source>Places of “%1” in areas that the population does not have, without demand: %2.</source>
        <translation>Orte in „%1“ in Räumen, die die Bevölkerung nicht hat, ohne Bedarf: %2.</translation>
    </message>
</context>
<context>
    <name>DemographyInput</name>
    <message>
        <source>“%1” has no column “assigned”. Choose the “Shares” that “Apportion” has made.</source>
        <translation>„%1“ hat keine Spalte „assigned“. Wählen Sie die „Anteile“, die „Aufteilen“ ergeben hat.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Vorausberechnung</translation>
    </message>
    <message>
        <source>“Components” of “Project population”: people of each area and year. It gets a chapter as it is, for it is no part of the release: give what the recipient may know.</source>
        <translation>„Komponenten“ von „Bevölkerung vorausberechnen“: Personen je Gebiet und Jahr. Das Kapitel zeigt sie, wie sie sind, denn sie gehören nicht zur Veröffentlichung: Geben Sie nur an, was der Empfänger kennen darf.</translation>
    </message>
    <message>
        <source>Places needed</source>
        <translation>Benötigte Plätze</translation>
    </message>
    <message>
        <source>The result of “Childcare demand”: places that are needed, of the last year.</source>
        <translation>Das Ergebnis von „Kita-Bedarf“: Plätze, die gebraucht werden, im letzten Jahr.</translation>
    </message>
    <message>
        <source>Shares of persons</source>
        <translation>Anteile an Personen</translation>
    </message>
    <message>
        <source>The result of “Apportion” for persons.</source>
        <translation>Das Ergebnis von „Aufteilen“ für Personen.</translation>
    </message>
    <message>
        <source>Budget of the areas</source>
        <translation>Sozialraumbudget</translation>
    </message>
    <message>
        <source>The result of “Apportion” for money, in euros.</source>
        <translation>Das Ergebnis von „Aufteilen“ für Geld, in Euro.</translation>
    </message>
    <message>
        <source>The chapter on the years to come holds figures that are not from the release. Look whether its recipient may know them.</source>
        <translation>Das Kapitel über die nächsten Jahre enthält Zahlen, die nicht aus der Veröffentlichung stammen. Sehen Sie nach, ob ihr Empfänger sie kennen darf.</translation>
    </message>
</context>
<context>
    <name>DeviationStyle</name>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>more than %1 below %2 (%3)</source>
        <translation>mehr als %1 unter %2 (%3)</translation>
    </message>
    <message>
        <source>over %1 to %2 below</source>
        <translation>über %1 bis %2 darunter</translation>
    </message>
    <message>
        <source>%1 (%2) ± %3</source>
        <translation>%1 (%2) ± %3</translation>
    </message>
    <message>
        <source>over %1 to %2 above</source>
        <translation>über %1 bis %2 darüber</translation>
    </message>
    <message>
        <source>more than %1 above %2 (%3)</source>
        <translation>mehr als %1 über %2 (%3)</translation>
    </message>
    <message>
        <source>Classes of the distance to %1, %2; limits at %3 and %4 on both sides.</source>
        <translation>Klassen nach dem Abstand %1, %2; Grenzen bei %3 und %4 auf beiden Seiten.</translation>
    </message>
    <message>
        <source>the district value</source>
        <comment>behind below and above</comment>
        <extracomment>as in &quot;more than 3.4 percentage points below the district value&quot;</extracomment>
        <translation>dem Kreiswert</translation>
    </message>
    <message>
        <source>the value of all areas</source>
        <comment>behind below and above</comment>
        <translation>dem Wert aller Gebiete</translation>
    </message>
    <message>
        <source>the simple mean of the areas</source>
        <comment>behind below and above</comment>
        <translation>dem einfachen Mittelwert der Gebiete</translation>
    </message>
    <message>
        <source>the district value</source>
        <comment>behind distance to</comment>
        <translation>vom Kreiswert</translation>
    </message>
    <message>
        <source>the value of all areas</source>
        <comment>behind distance to</comment>
        <translation>vom Wert aller Gebiete</translation>
    </message>
    <message>
        <source>the simple mean of the areas</source>
        <comment>behind distance to</comment>
        <translation>vom einfachen Mittelwert der Gebiete</translation>
    </message>
    <message>
        <source>District value</source>
        <translation>Kreiswert</translation>
    </message>
    <message>
        <source>Value of all areas</source>
        <translation>Wert aller Gebiete</translation>
    </message>
    <message>
        <source>Simple mean of the areas</source>
        <translation>Einfacher Mittelwert der Gebiete</translation>
    </message>
</context>
<context>
    <name>DistrictTexts</name>
    <message>
        <source>District %1 names the school “%2”, which is not in the layer of schools.</source>
        <translation>Bezirk %1 nennt die Schule „%2“, die nicht im Layer der Schulen steht.</translation>
    </message>
    <message>
        <source>%1 m² belong to no district.</source>
        <translation>%1 m² gehören zu keinem Bezirk.</translation>
    </message>
    <message>
        <source>%1 m² belong to district %2 and to district %3.</source>
        <translation>%1 m² gehören zu Bezirk %2 und zu Bezirk %3.</translation>
    </message>
    <message>
        <source>School %1 lies outside its district %2.</source>
        <translation>Schule %1 liegt außerhalb ihres Bezirks %2.</translation>
    </message>
    <message>
        <source>District %1 has no school.</source>
        <translation>Bezirk %1 hat keine Schule.</translation>
    </message>
    <message>
        <source>School %1 has no district.</source>
        <translation>Schule %1 hat keinen Bezirk.</translation>
    </message>
    <message>
        <source>The place lies in no district.</source>
        <translation>Der Ort liegt in keinem Bezirk.</translation>
    </message>
    <message>
        <source>The place lies in district %1 and in district %2.</source>
        <translation>Der Ort liegt in Bezirk %1 und in Bezirk %2.</translation>
    </message>
    <message>
        <source>School %1 cannot be reached from here.</source>
        <translation>Schule %1 ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>The way to school %1 is %2; the limit is %3.</source>
        <translation>Der Weg zur Schule %1 beträgt %2; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>School %1 is nearer (%2) than school %3.</source>
        <translation>Schule %1 ist näher (%2) als Schule %3.</translation>
    </message>
    <message>
        <source>School %1: %2 children make %3 classes; there is room for %4. (%5)</source>
        <translation>Schule %1: %2 Kinder ergeben %3 Klassen; Platz ist für %4. (%5)</translation>
    </message>
    <message>
        <source>School %1: %2 children are too few for %3 classes. (%4)</source>
        <translation>Schule %1: %2 Kinder sind zu wenige für %3 Klassen. (%4)</translation>
    </message>
    <message>
        <source>Districts %1 and %2 are the same ground: they share their schools.</source>
        <translation>Die Bezirke %1 und %2 sind dieselbe Fläche: Sie teilen sich ihre Schulen.</translation>
    </message>
    <message>
        <source>District %1 lies wholly in district %2: an enclave, whose ground is its own.</source>
        <translation>Bezirk %1 liegt ganz in Bezirk %2: eine Enklave, deren Fläche nur zu ihr gehört.</translation>
    </message>
</context>
<context>
    <name>DistrictValue</name>
    <message>
        <source>District %1</source>
        <translation>Kreis %1</translation>
    </message>
</context>
<context>
    <name>DroppedFileTexts</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
</context>
<context>
    <name>EvaluateProjectionAlgorithm</name>
    <message>
        <source>Evaluate projection</source>
        <translation>Vorausberechnung prüfen</translation>
    </message>
    <message>
        <source>projection,forecast,error,MAPE,MALPE,hindcast,accuracy,quality,skill,no change</source>
        <translation>Vorausberechnung,Prognose,Fehler,MAPE,MALPE,Prüfung,Genauigkeit,Güte,keine Veränderung</translation>
    </message>
    <message>
        <source>Tells how well a projection did, after the event.</source>
        <translation>Sagt im Nachhinein, wie gut eine Vorausberechnung war.</translation>
    </message>
    <message>
        <source>Compares a projection with what was counted later, by year, age group and class of size, always beside “no change”: what the count of the base year would have said.

“mape” is the mean error in percent, whatever its sign, “malpe” with its sign (above 0 the projection was too high), “medape” the median, “p90” what nine of ten errors do not exceed. “skill” above 0 says that the projection was better than no change.</source>
        <translation>Vergleicht eine Vorausberechnung mit dem, was später gezählt wurde, nach Jahr, Altersgruppe und Größenklasse, immer neben „keine Veränderung“: was die Zahlen des Basisjahrs gesagt hätten.

„mape“ ist der mittlere Fehler in Prozent ohne Vorzeichen, „malpe“ mit Vorzeichen (über 0 war die Vorausberechnung zu hoch), „medape“ der Median, „p90“ der Wert, den neun von zehn Fehlern nicht überschreiten. „skill“ über 0 sagt, dass die Vorausberechnung besser war als keine Veränderung.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Vorausberechnung</translation>
    </message>
    <message>
        <source>As “Project population” writes it: area_key, year, sex, age, count.</source>
        <translation>Wie „Bevölkerung vorausberechnen“ sie schreibt: area_key, year, sex, age, count.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gezählte Bevölkerung</translation>
    </message>
    <message>
        <source>What was counted: area_key, year, sex, age, count; also of the base year.</source>
        <translation>Was gezählt wurde: area_key, year, sex, age, count; auch für das Basisjahr.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Which one of the projection; empty: its first.</source>
        <translation>Welches der Vorausberechnung; leer: ihr erstes.</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Basisjahr</translation>
    </message>
    <message>
        <source>The year whose counts the projection began with; empty: the last one before it.</source>
        <translation>Das Jahr, mit dessen Zahlen die Vorausberechnung begann; leer: das letzte davor.</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Altersgruppen</translation>
    </message>
    <message>
        <source>Where age groups begin, with semicolons between them.</source>
        <translation>Womit Altersgruppen beginnen, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>year, age_group, size_class, areas, malpe, mape, medape, p90, constant_mape, skill; the first row of a year is all ages and sizes.</source>
        <translation>year, age_group (Altersgruppe), size_class (Größenklasse), areas (Räume), malpe, mape, medape, p90, constant_mape (Fehler bei keiner Veränderung), skill; die erste Zeile eines Jahres gilt für alle Alter und Größen.</translation>
    </message>
    <message>
        <source>Mean error of the population in the last year (percent)</source>
        <translation>Mittlerer Fehler der Bevölkerung im letzten Jahr (Prozent)</translation>
    </message>
    <message>
        <source>Skill against no change</source>
        <translation>Vorsprung vor keiner Veränderung</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>“%1” must be ascending whole ages, like 0;3;6.</source>
        <translation>„%1“ müssen aufsteigende ganze Altersjahre sein, wie 0;3;6.</translation>
    </message>
    <message>
        <source>“%1” have no base year to compare “no change” with: a year before the projection, which begins in %2.</source>
        <translation>„%1“ enthält kein Basisjahr, mit dem „keine Veränderung“ verglichen werden kann: ein Jahr vor der Vorausberechnung, die %2 beginnt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no area and year in common.</source>
        <translation>„%1“ und „%2“ haben keinen Raum und kein Jahr gemeinsam.</translation>
    </message>
    <message>
        <source>“%1” ends with the age %2 and “%3” with %4; they need the same ages.</source>
        <translation>„%1“ endet mit dem Alter %2 und „%3“ mit %4; beide brauchen dieselben Altersjahre.</translation>
    </message>
    <message>
        <source>Areas compared: %1 of %2. Base year: %3.</source>
        <translation>Verglichene Räume: %1 von %2. Basisjahr: %3.</translation>
    </message>
    <message>
        <source>Population in %1: mean error %2 %, of “no change” %3 %.</source>
        <translation>Bevölkerung %1: mittlerer Fehler %2 %, von „keine Veränderung“ %3 %.</translation>
    </message>
</context>
<context>
    <name>ExclusionTexts</name>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>The field with the number of inhabitants, for the smallest population that is rated and for the district value.</source>
        <translation>Das Feld mit der Einwohnerzahl, für die kleinste bewertete Bevölkerung und für den Kreiswert.</translation>
    </message>
    <message>
        <source>Smallest population that is rated</source>
        <translation>Kleinste bewertete Bevölkerung</translation>
    </message>
    <message>
        <source>Areas with fewer inhabitants are not rated and take part in no mean: 300 in Berlin and Hamburg. Only where the field of the population is chosen.</source>
        <translation>Gebiete mit weniger Einwohnern werden nicht bewertet und gehen in keinen Mittelwert ein: 300 in Berlin und Hamburg. Nur, wo das Feld der Bevölkerung gewählt ist.</translation>
    </message>
    <message>
        <source>Areas that are not rated</source>
        <translation>Gebiete, die nicht bewertet werden</translation>
    </message>
    <message>
        <source>An expression that is true for areas to leave out, like &quot;key&quot; in (&apos;01100101&apos;, &apos;01100102&apos;).</source>
        <translation>Ein Ausdruck, der für auszulassende Gebiete wahr ist, etwa &quot;key&quot; in (&apos;01100101&apos;, &apos;01100102&apos;).</translation>
    </message>
    <message>
        <source>The expression for areas to leave out cannot be understood: %1</source>
        <translation>Der Ausdruck für auszulassende Gebiete ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>The expression for areas to leave out cannot be evaluated: %1</source>
        <translation>Der Ausdruck für auszulassende Gebiete lässt sich nicht auswerten: %1</translation>
    </message>
    <message>
        <source>Not rated because of the expression: %1</source>
        <translation>Wegen des Ausdrucks nicht bewertet: %1</translation>
    </message>
    <message>
        <source>Not rated because of fewer than %1 inhabitants, or an unknown number: %2</source>
        <translation>Wegen weniger als %1 Einwohnern oder unbekannter Zahl nicht bewertet: %2</translation>
    </message>
</context>
<context>
    <name>ExportStoreAlgorithm</name>
    <message>
        <source>Export store</source>
        <translation>Speicher ausgeben</translation>
    </message>
    <message>
        <source>store,export,exchange,data package,Frictionless,CSV,backup,GeoPackage,PostgreSQL,monitor</source>
        <translation>Speicher,Export,Ausgabe,Austausch,Datenpaket,Frictionless,CSV,Sicherung,GeoPackage,PostgreSQL,Monitor</translation>
    </message>
    <message>
        <source>Writes a whole store as a Data Package: CSV files, and a description of every column.</source>
        <translation>Schreibt einen ganzen Speicher als Data Package: CSV-Dateien und eine Beschreibung jeder Spalte.</translation>
    </message>
    <message>
        <source>A Data Package (datapackage.org) is a folder with a CSV file for each table and datapackage.json, which says what each column holds, what refers to what, and what the signs in the place of missing values mean. Spreadsheets, R and Python read it without the plugin; “Import store” makes the same store of it, in a file or in PostgreSQL.

Everything is in it: all versions, pending and withdrawn imports, and what is not public. It is for offices that share a store, and for keeping; what may be given away makes “Publish monitor”.</source>
        <translation>Ein Data Package (datapackage.org) ist ein Ordner mit einer CSV-Datei je Tabelle und datapackage.json; dort steht, was jede Spalte enthält, was worauf verweist und was die Zeichen an der Stelle fehlender Werte bedeuten. Tabellenprogramme, R und Python lesen es ohne das Plugin; „Speicher einlesen“ macht daraus denselben Speicher, als Datei oder in PostgreSQL.

Alles ist darin: alle Fassungen, wartende und zurückgezogene Importe, auch was nicht öffentlich ist. Es ist für Ämter, die einen Speicher teilen, und zum Aufbewahren; was weitergegeben werden darf, macht „Monitor veröffentlichen“.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Gets the files of the package. Those of an earlier export are replaced, all other files stay.</source>
        <translation>Bekommt die Dateien des Pakets. Die einer früheren Ausgabe werden ersetzt, alle anderen bleiben.</translation>
    </message>
    <message>
        <source>Tables written</source>
        <translation>Geschriebene Tabellen</translation>
    </message>
    <message>
        <source>Observations written</source>
        <translation>Geschriebene Beobachtungen</translation>
    </message>
    <message>
        <source>Imports written</source>
        <translation>Geschriebene Importe</translation>
    </message>
    <message>
        <source>Areas written</source>
        <translation>Geschriebene Gebiete</translation>
    </message>
    <message>
        <source>%1 observations of %2 imports are in the package “%3”. It is INTERNAL: what is not public is in it as well.</source>
        <translation>%1 Beobachtungen aus %2 Importen sind im Paket „%3“. Es ist INTERN: Auch was nicht öffentlich ist, steht darin.</translation>
    </message>
</context>
<context>
    <name>ExtractIndicatorsAlgorithm</name>
    <message>
        <source>Extract indicators</source>
        <translation>Indikatoren entnehmen</translation>
    </message>
    <message>
        <source>store,extract,query,indicator,period,grouping,planning area,as of,monitor</source>
        <translation>Speicher,entnehmen,abfragen,Indikator,Zeitraum,Gliederung,Planungsraum,Kenntnisstand,Monitor</translation>
    </message>
    <message>
        <source>Takes indicators out of the store: areas with one column per indicator and period, as “Join indicators” gives them.</source>
        <translation>Entnimmt dem Speicher Indikatoren: Gebiete mit einer Spalte je Indikator und Zeitraum, wie „Indikatoren verknüpfen“ sie liefert.</translation>
    </message>
    <message>
        <source>For a level the areas have the values that hold now, or that were known as of a day. For a grouping counts are summed, and rates computed anew from the sums of their parts, where the store has them or the catalogue says how; a rate is never the mean of rates. What cannot be said of groups is left out, and told.

Everything that follows “Join indicators” follows this as well: classes, indices, types, plates.</source>
        <translation>Für eine Ebene haben die Gebiete die Werte, die jetzt gelten oder die an einem Tag bekannt waren. Für eine Gliederung werden Anzahlen summiert und Quoten aus den Summen ihrer Teile neu berechnet, wo der Speicher sie hat oder der Katalog sagt, wie; eine Quote ist nie das Mittel von Quoten. Was sich für Gruppen nicht sagen lässt, bleibt weg und wird gemeldet.

Alles, was auf „Indikatoren verknüpfen“ folgt, folgt auch hierauf: Klassen, Indizes, Typen, Kartenblätter.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Names or codes, separated by semicolons. Left empty: all.</source>
        <translation>Namen oder Codes, durch Semikolon getrennt. Leer: alle.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator.</source>
        <translation>Jahre oder Stichtage, durch Semikolon getrennt, oder „all“ für alle. Leer: der neueste jedes Indikators.</translation>
    </message>
    <message>
        <source>Level or grouping</source>
        <translation>Ebene oder Gliederung</translation>
    </message>
    <message>
        <source>“municipality”, “district” …, or the name of a grouping of the store.</source>
        <translation>„municipality“ (Gemeinden), „district“ (Kreise) … oder der Name einer Gliederung des Speichers.</translation>
    </message>
    <message>
        <source>State of knowledge</source>
        <translation>Kenntnisstand</translation>
    </message>
    <message>
        <source>What was known at the end of this day, like 2024-01-31. Left empty: what holds now.</source>
        <translation>Was am Ende dieses Tages bekannt war, etwa 2024-01-31. Leer: was jetzt gilt.</translation>
    </message>
    <message>
        <source>Areas with indicators</source>
        <translation>Gebiete mit Indikatoren</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Areas without a number</source>
        <translation>Gebiete ohne Zahl</translation>
    </message>
    <message>
        <source>The areas with a column for each indicator and period, and its status; limits where the store has some.</source>
        <translation>Die Gebiete mit einer Spalte je Indikator und Zeitraum und ihrem Status; Grenzen, wo der Speicher welche hat.</translation>
    </message>
</context>
<context>
    <name>FacilitiesInput</name>
    <message>
        <source>“%1” and “%2” have coordinate systems that cannot be brought together.</source>
        <translation>„%1“ und „%2“ haben Koordinatensysteme, die sich nicht ineinander umrechnen lassen.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Kitas, schools or others, for the places by who runs them in each chapter. They are found by their key (AGS), else by the outline that they lie in, and are no part of the release: give what the recipient may know.</source>
        <translation>Kitas, Schulen oder andere, für die Plätze nach Trägern in jedem Kapitel. Ihr Gebiet sagt ihr Schlüssel (AGS), sonst ihre Lage. Sie stammen nicht aus der Veröffentlichung: Geben Sie an, was der Empfänger wissen darf.</translation>
    </message>
    <message>
        <source>Who runs the facilities</source>
        <translation>Träger der Einrichtungen</translation>
    </message>
    <message>
        <source>The name, or the kind, of the operating body.</source>
        <translation>Name oder Art des Trägers.</translation>
    </message>
    <message>
        <source>Places of the facilities</source>
        <translation>Plätze der Einrichtungen</translation>
    </message>
    <message>
        <source>How many children they may take.</source>
        <translation>Wie viele Kinder sie aufnehmen dürfen.</translation>
    </message>
    <message>
        <source>“%1” needs the field “%2”.</source>
        <translation>„%1“ braucht das Feld „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the “%1” lie in no area and are left out.</source>
        <translation>
            <numerusform>%n von „%1“ liegt in keinem Gebiet und bleibt weg.</numerusform>
            <numerusform>%n von „%1“ liegen in keinem Gebiet und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the “%1” have no number of places and are left out.</source>
        <translation>
            <numerusform>%n von „%1“ hat keine Zahl der Plätze und bleibt weg.</numerusform>
            <numerusform>%n von „%1“ haben keine Zahl der Plätze und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places by who runs them are not from the release. Look whether its recipient may know them.</source>
        <translation>Die Plätze nach Trägern stammen nicht aus der Veröffentlichung. Prüfen Sie, ob der Empfänger sie kennen darf.</translation>
    </message>
</context>
<context>
    <name>FacilityPoints</name>
    <message>
        <source>The layer “%1” has no field “%2”.</source>
        <translation>Der Layer „%1“ hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>A point of the layer “%1” cannot be moved into the network&apos;s coordinate reference system: %2</source>
        <translation>Ein Punkt des Layers „%1“ kann nicht in das Koordinatensystem des Straßennetzes umgerechnet werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%2”: %n place(s) stand at roads that nothing joins to the rest of the network (islands), farther from it than the greatest distance to a road, and are out of reach from there: %1. “Check the road network” lists the islands.</source>
        <translation>
            <numerusform>„%2“: %n Ort liegt an Straßen, die nichts mit dem übrigen Netz verbindet (Inseln), weiter von ihm entfernt als die größte Entfernung zur Straße, und ist von dort nicht erreichbar: %1. „Straßennetz prüfen“ führt die Inseln auf.</numerusform>
            <numerusform>„%2“: %n Orte liegen an Straßen, die nichts mit dem übrigen Netz verbindet (Inseln), weiter von ihm entfernt als die größte Entfernung zur Straße, und sind von dort nicht erreichbar: %1. „Straßennetz prüfen“ führt die Inseln auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Features of the layer “%1” without a key: %2. Results cannot name them; choose another field, or none.</source>
        <translation>Objekte des Layers „%1“ ohne Schlüssel: %2. Ergebnisse können sie nicht nennen; wählen Sie ein anderes Feld oder keines.</translation>
    </message>
    <message>
        <source>Features of the layer “%1” whose key others have too: %2, like “%3”. Results cannot tell them apart; choose another field, or none.</source>
        <translation>Objekte des Layers „%1“, deren Schlüssel auch andere haben: %2, etwa „%3“. Ergebnisse können sie nicht unterscheiden; wählen Sie ein anderes Feld oder keines.</translation>
    </message>
</context>
<context>
    <name>FeatureOutput</name>
    <message>
        <source>Style of Sozialraum-Monitor</source>
        <translation>Stil des Sozialraum-Monitors</translation>
    </message>
    <message>
        <source>The result has %1 columns, and a GeoPackage holds at most %2. Choose fewer indicators or periods, or a file that ends in .fgb.</source>
        <translation>Das Ergebnis hat %1 Spalten, ein GeoPackage fasst höchstens %2. Wählen Sie weniger Indikatoren oder Zeiträume, oder eine Datei, die auf .fgb endet.</translation>
    </message>
    <message>
        <source>The result cannot be written as a file that ends in .%1. Choose a name that ends in .gpkg, .shp, .geojson, .fgb, .csv, .ods or .xlsx.</source>
        <translation>Das Ergebnis lässt sich nicht als Datei schreiben, die auf .%1 endet. Wählen Sie einen Namen, der auf .gpkg, .shp, .geojson, .fgb, .csv, .ods oder .xlsx endet.</translation>
    </message>
    <message>
        <source>A table cannot be written as a file that ends in .%1. Choose a name that ends in .gpkg, .csv, .ods, .xlsx or .dbf.</source>
        <translation>Eine Tabelle lässt sich nicht als Datei schreiben, die auf .%1 endet. Wählen Sie einen Namen, der auf .gpkg, .csv, .ods, .xlsx oder .dbf endet.</translation>
    </message>
</context>
<context>
    <name>FindingEntries</name>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Read Otherwise…</source>
        <translation>Anders lesen …</translation>
    </message>
    <message>
        <source>Show Protocol</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Show on the Map</source>
        <translation>In der Karte zeigen</translation>
    </message>
    <message>
        <source>Add Grouping…</source>
        <translation>Gliederung hinzufügen …</translation>
    </message>
    <message>
        <source>Add Tables…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Import %1 (%2) waits to be accepted.</source>
        <translation>Import %1 (%2) wartet darauf, angenommen zu werden.</translation>
    </message>
    <message>
        <source>Nobody sees its values until then.</source>
        <translation>Bis dahin sieht niemand seine Werte.</translation>
    </message>
    <message>
        <source>%1 cells of %2 have no area in the monitor.</source>
        <translation>%1 Zellen aus %2 haben kein Gebiet im Monitor.</translation>
    </message>
    <message>
        <source>They are of other districts, of areas that are gone, or the key is wrong: the protocol names them.</source>
        <translation>Sie gehören zu anderen Kreisen oder zu Gebieten, die es nicht mehr gibt, oder der Schlüssel ist falsch: Das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Say how it is to be read, or drag a corrected file here.</source>
        <translation>Sagen Sie, wie sie zu lesen ist, oder ziehen Sie eine berichtigte Datei hierher.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 of the values are infinite, the first in row %2. Correct them, or make them empty.</source>
        <translation>%1 der Werte sind unendlich, der erste in Zeile %2. Berichtigen Sie sie oder leeren Sie die Zellen.</translation>
    </message>
    <message>
        <source>There is no value to make classes of: all are missing, confidential or excluded. With fixed limits such a field can be drawn, too.</source>
        <translation>Es gibt keinen Wert, aus dem Klassen gebildet werden können: Alle fehlen, sind geheim oder ausgeschlossen. Mit festen Grenzen lässt sich auch ein solches Feld zeichnen.</translation>
    </message>
    <message>
        <source>%1 classes cannot be made; choose a number from 1 to 1000.</source>
        <translation>%1 Klassen lassen sich nicht bilden; wählen Sie eine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>The method “Fixed limits” needs limits. Enter them as “Fixed limits”, like 5;7.5;10.</source>
        <translation>Das Verfahren „Feste Grenzen“ braucht Grenzen. Geben Sie sie als „Feste Grenzen“ ein, etwa 5;7,5;10.</translation>
    </message>
    <message>
        <source>The limits must ascend, but %1 is followed by %2.</source>
        <translation>Die Grenzen müssen aufsteigen, aber auf %1 folgt %2.</translation>
    </message>
    <message>
        <source>A class limit is not a finite number.</source>
        <translation>Eine Klassengrenze ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Classes in geometric progression need values above 0; the smallest is %1. Choose another method.</source>
        <translation>Klassen in geometrischer Folge brauchen Werte über 0; der kleinste ist %1. Wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The probabilities of the quantiles must ascend between 0 and 1.</source>
        <translation>Die Wahrscheinlichkeiten der Quantile müssen zwischen 0 und 1 aufsteigen.</translation>
    </message>
    <message>
        <source>The multiples of the standard deviation must ascend.</source>
        <translation>Die Vielfachen der Standardabweichung müssen aufsteigen.</translation>
    </message>
    <message>
        <source>The largest share of the head must be above 0 and at most 1.</source>
        <translation>Der größte Anteil des Kopfes muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The rule “class nearer to the centre” needs a centre: choose the method “Standard deviations”, or enter the district value.</source>
        <translation>Die Regel „Die Klasse näher an der Mitte“ braucht eine Mitte: Wählen Sie das Verfahren „Standardabweichungen“ oder geben Sie den Kreiswert ein.</translation>
    </message>
    <message>
        <source>No area is in the classes: %1.</source>
        <translation>Kein Gebiet liegt in den Klassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… und %n weitere dieser Art.</numerusform>
            <numerusform>… und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key field of the areas is empty in every row. Choose another field.</source>
        <translation>Das Schlüsselfeld der Gebiete ist in jeder Zeile leer. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>The key of area %1 is “%2”: a spreadsheet has rounded it, its last digits are lost. Take the keys from the original file, as text.</source>
        <translation>Der Schlüssel des Gebiets %1 lautet „%2“: Eine Tabellenkalkulation hat ihn gerundet, seine letzten Ziffern sind verloren. Übernehmen Sie die Schlüssel als Text aus der ursprünglichen Datei.</translation>
    </message>
    <message>
        <source>“%1” is a table of the level “%2”, the layer has areas of the level “%3”. Choose a layer or a table of the same level.</source>
        <translation>„%1“ ist eine Tabelle der Ebene „%2“, die Karte hat Gebiete der Ebene „%3“. Wählen Sie Karte und Tabelle der gleichen Ebene.</translation>
    </message>
    <message>
        <source>“%1” has two values for the key %2, “%3”, %4: %7 in row %5 and %8 in row %6. Remove one of them, or a column that tells them apart was not recognised.</source>
        <translation>„%1“ hat zwei Werte für den Schlüssel %2, „%3“, %4: %7 in Zeile %5 und %8 in Zeile %6. Entfernen Sie einen davon; vielleicht wurde auch eine Spalte nicht erkannt, die sie unterscheidet.</translation>
    </message>
    <message>
        <source>No table has an indicator “%1”. There are: %2.</source>
        <translation>Keine Tabelle hat einen Indikator „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>No table has a period “%1”. There are: %2.</source>
        <translation>Keine Tabelle hat einen Zeitraum „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Only %2 of the %3 keys of “%1” found an area. Check the sheet, the key field and the territory of the layer.</source>
        <translation>Nur %2 der %3 Schlüssel von „%1“ haben ein Gebiet gefunden. Prüfen Sie Tabellenblatt, Schlüsselfeld und Gebietsstand der Karte.</translation>
    </message>
    <message>
        <source>The list “%f” has no rows under its headings.</source>
        <translation>Die Liste „%f“ hat unter ihren Überschriften keine Zeilen.</translation>
    </message>
    <message>
        <source>The crosswalk “%f” has nothing for the year “%1”. There is: %2.</source>
        <translation>Der Umsteigeschlüssel „%f“ enthält nichts für das Jahr „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The crosswalk “%f” has no two columns of area keys, old and new.</source>
        <translation>Der Umsteigeschlüssel „%f“ hat keine zwei Spalten mit Gebietsschlüsseln, alt und neu.</translation>
    </message>
    <message>
        <source>The crosswalk “%f” has several columns of factors, but none by %1.</source>
        <translation>Der Umsteigeschlüssel „%f“ hat mehrere Spalten mit Faktoren, aber keine nach „%1“.</translation>
    </message>
    <message>
        <source>Row %1 of the crosswalk “%f” has the factor “%2”, which is no number from 0 to 1.</source>
        <translation>Zeile %1 des Umsteigeschlüssels „%f“ hat den Faktor „%2“, der keine Zahl von 0 bis 1 ist.</translation>
    </message>
    <message>
        <source>The crosswalk “%f” splits the area %1 without saying in which shares. Add a column of factors.</source>
        <translation>Der Umsteigeschlüssel „%f“ teilt das Gebiet %1, ohne die Anteile zu nennen. Fügen Sie eine Spalte mit Faktoren hinzu.</translation>
    </message>
    <message>
        <source>The crosswalk goes in a circle: %1.</source>
        <translation>Der Umsteigeschlüssel führt im Kreis: %1.</translation>
    </message>
    <message>
        <source>The crosswalk knows none of the keys of the table, like %1, or none of its periods. Check level and year.</source>
        <translation>Der Umsteigeschlüssel kennt keinen der Schlüssel der Tabelle, etwa %1, oder keinen ihrer Zeiträume. Prüfen Sie Ebene und Jahr.</translation>
    </message>
    <message>
        <source>The crosswalk has nothing for the period %1; it was left out.</source>
        <translation>Der Umsteigeschlüssel enthält nichts für den Zeitraum %1; dieser wurde weggelassen.</translation>
    </message>
    <message>
        <source>The list of members “%f” needs a column with area keys and one with the groups (area_key;group_key;group_name).</source>
        <translation>Die Zuordnungsliste „%f“ braucht eine Spalte mit Gebietsschlüsseln und eine mit den Gruppen (area_key;group_key;group_name).</translation>
    </message>
    <message>
        <source>The list of members “%f” has no key of the layer: it has “%1”, the layer “%2”.</source>
        <translation>Die Zuordnungsliste „%f“ hat keinen Schlüssel des Layers: Sie hat „%1“, der Layer „%2“.</translation>
    </message>
    <message>
        <source>The outline of row %1 of the layer cannot be read. Repair it with “Fix geometries”.</source>
        <translation>Der Umriss in Zeile %1 des Layers ist nicht lesbar. Reparieren Sie ihn mit „Geometrien reparieren“.</translation>
    </message>
    <message>
        <source>The outlines of group %1 cannot be joined (%2). Repair them with “Fix geometries”.</source>
        <translation>Die Umrisse der Gruppe %1 lassen sich nicht zusammenführen (%2). Reparieren Sie sie mit „Geometrien reparieren“.</translation>
    </message>
    <message>
        <source>The rate “%1” has no name. Write it like: share = unemployed / population * 100.</source>
        <translation>Die Quote „%1“ hat keinen Namen. Schreiben Sie sie etwa so: share = unemployed / population * 100.</translation>
    </message>
    <message>
        <source>The rate “%1” needs “%2”, which is no count of the areas.</source>
        <translation>Die Quote „%1“ braucht „%2“, was keine absolute Zahl der Gebiete ist.</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be understood from place %2 on: “%3”.</source>
        <translation>Die Formel „%1“ ist ab Stelle %2 nicht verständlich: „%3“.</translation>
    </message>
    <message>
        <source>The index has no indicators. Choose a table of indicators, or fields.</source>
        <translation>Der Index hat keine Indikatoren. Wählen Sie eine Tabelle der Indikatoren oder Felder.</translation>
    </message>
    <message>
        <source>The dimension “%1” has no indicator: the column “field” is empty in its row.</source>
        <translation>Die Dimension „%1“ hat keinen Indikator: Die Spalte „field“ ist in ihrer Zeile leer.</translation>
    </message>
    <message>
        <source>The weight of “%1” is negative. Turn the direction around with the polarity instead.</source>
        <translation>Das Gewicht von „%1“ ist negativ. Kehren Sie stattdessen die Richtung mit der Polarität um.</translation>
    </message>
    <message>
        <source>The weights of the dimension “%1” add up to 0.</source>
        <translation>Die Gewichte der Dimension „%1“ ergeben zusammen 0.</translation>
    </message>
    <message>
        <source>The polarity of “%1” must be 1, −1 or 0.</source>
        <translation>Die Polarität von „%1“ muss 1, −1 oder 0 sein.</translation>
    </message>
    <message>
        <source>“%1” has values of 0 or below, of which there is no logarithm.</source>
        <translation>„%1“ hat Werte von 0 oder darunter, von denen es keinen Logarithmus gibt.</translation>
    </message>
    <message>
        <source>No area can be rated: all are excluded or lack indicators.</source>
        <translation>Kein Gebiet kann bewertet werden: Alle sind ausgeschlossen, oder es fehlen Indikatoren.</translation>
    </message>
    <message>
        <source>The limits of status and dynamics must ascend.</source>
        <translation>Die Grenzen von Status und Dynamik müssen aufsteigen.</translation>
    </message>
    <message>
        <source>No area has both cases and a population above 0.</source>
        <translation>Kein Gebiet hat sowohl Fälle als auch eine Bevölkerung über 0.</translation>
    </message>
    <message>
        <source>%1 nearest neighbours are asked for, but there are only %2 areas.</source>
        <translation>%1 nächste Nachbarn sind verlangt, es gibt aber nur %2 Gebiete.</translation>
    </message>
    <message>
        <source>The largest distance of neighbours must be above 0.</source>
        <translation>Die größte Entfernung von Nachbarn muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Only %1 areas have a value; spatial clusters need at least 4.</source>
        <translation>Nur %1 Gebiete haben einen Wert; räumliche Cluster brauchen mindestens 4.</translation>
    </message>
    <message>
        <source>All areas have the same value, so that there is nothing to compare.</source>
        <translation>Alle Gebiete haben den gleichen Wert, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No area has a neighbour. Check whether borders really touch, or allow gaps between them.</source>
        <translation>Kein Gebiet hat einen Nachbarn. Prüfen Sie, ob sich die Grenzen wirklich berühren, oder lassen Sie Lücken dazwischen zu.</translation>
    </message>
    <message>
        <source>%1 types cannot be made of %2 different areas.</source>
        <translation>%1 Typen lassen sich aus %2 verschiedenen Gebieten nicht bilden.</translation>
    </message>
    <message>
        <source>The chosen area lacks an indicator and cannot be compared.</source>
        <translation>Dem gewählten Gebiet fehlt ein Indikator, es lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>There is no other area that has all indicators.</source>
        <translation>Es gibt kein anderes Gebiet, das alle Indikatoren hat.</translation>
    </message>
    <message>
        <source>An indicator follows from the others, or does not vary, so that the Mahalanobis distance cannot be computed. Leave one out, or choose the Euclidean distance.</source>
        <translation>Ein Indikator ergibt sich aus den anderen oder ist überall gleich, sodass sich die Mahalanobis-Distanz nicht berechnen lässt. Lassen Sie einen weg oder wählen Sie die euklidische Distanz.</translation>
    </message>
    <message>
        <source>The network has no line that can be travelled. Check the layer, its filter and who travels.</source>
        <translation>Das Straßennetz hat keine befahrbare oder begehbare Linie. Prüfen Sie den Layer, seinen Filter und wer unterwegs ist.</translation>
    </message>
    <message>
        <source>The network “%1” has no coordinate reference system. Set it in the layer&apos;s properties, or measure lengths in the plane.</source>
        <translation>Das Straßennetz „%1“ hat kein Koordinatensystem. Setzen Sie es in den Eigenschaften des Layers oder messen Sie Längen in der Ebene.</translation>
    </message>
    <message>
        <source>The network is too large (%1). Take a part of it.</source>
        <translation>Das Straßennetz ist zu groß (%1). Nehmen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>%1 lines of the network are closed in both directions, or no roads, and were left out.</source>
        <translation>%1 Linien des Straßennetzes sind in beiden Richtungen gesperrt oder keine Straßen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 lines of the network have no length, or coordinates that are no numbers, and were left out.</source>
        <translation>%1 Linien des Straßennetzes haben keine Länge oder Koordinaten, die keine Zahlen sind, und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Lengths cannot be measured in this coordinate reference system: %1</source>
        <translation>In diesem Koordinatensystem lassen sich keine Längen messen: %1</translation>
    </message>
    <message>
        <source>The coordinates %1, %2 are no place in the layer&apos;s coordinate reference system. Check whether the layer has the right one.</source>
        <translation>Die Koordinaten %1, %2 sind kein Ort im Koordinatensystem des Layers. Prüfen Sie, ob der Layer das richtige hat.</translation>
    </message>
    <message>
        <source>The layer “%1” has no coordinate reference system. Set it in the layer&apos;s properties.</source>
        <translation>Der Layer „%1“ hat kein Koordinatensystem. Setzen Sie es in den Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>The layer “%1” has no features.</source>
        <translation>Der Layer „%1“ hat keine Objekte.</translation>
    </message>
    <message>
        <source>None of the %1 facilities is near a road that can be travelled. Check the layers&apos; coordinate reference systems, or allow a greater distance to a road.</source>
        <translation>Keine der %1 Einrichtungen liegt nahe an einer nutzbaren Straße. Prüfen Sie die Koordinatensysteme der Layer oder lassen Sie eine größere Entfernung zur Straße zu.</translation>
    </message>
    <message>
        <source>The width beside the streets must be 10 to 10000 metres, not %1.</source>
        <translation>Die Breite neben den Straßen muss 10 bis 10000 Meter betragen, nicht %1.</translation>
    </message>
    <message>
        <source>There is no threshold. Enter at least one, like 500;1000;2000.</source>
        <translation>Es ist keine Schwelle angegeben. Geben Sie mindestens eine ein, etwa 500;1000;2000.</translation>
    </message>
    <message>
        <source>The threshold “%1” is no number. Enter numbers with semicolons between them, like 500;1000;2000.</source>
        <translation>Die Schwelle „%1“ ist keine Zahl. Geben Sie Zahlen mit Semikolon dazwischen ein, etwa 500;1000;2000.</translation>
    </message>
    <message>
        <source>The threshold %1 is not above 0.</source>
        <translation>Die Schwelle %1 liegt nicht über 0.</translation>
    </message>
    <message>
        <source>The threshold %1 is too large; up to 2147 km or 24 days can be computed.</source>
        <translation>Die Schwelle %1 ist zu groß; berechnet werden können bis zu 2147 km oder 24 Tage.</translation>
    </message>
    <message>
        <source>The thresholds were not in ascending order, or stood twice; they were put in order.</source>
        <translation>Die Schwellen waren nicht aufsteigend oder standen doppelt; sie wurden geordnet.</translation>
    </message>
    <message>
        <source>Choose a road network, or a table of costs.</source>
        <translation>Wählen Sie ein Straßennetz oder eine Kostentabelle.</translation>
    </message>
    <message>
        <source>The table of costs has no field “%1”. It needs origin, destination and cost.</source>
        <translation>Die Kostentabelle hat kein Feld „%1“. Sie braucht origin, destination und cost.</translation>
    </message>
    <message>
        <source>Row %1 of the table of costs has no valid cost: “%2”. Costs are numbers from 0 on, in metres up to 2147 km or in minutes.</source>
        <translation>Zeile %1 der Kostentabelle hat keine gültigen Kosten: „%2“. Kosten sind Zahlen ab 0, in Metern bis 2147 km oder in Minuten.</translation>
    </message>
    <message>
        <source>The demand in row %1 is below 0.</source>
        <translation>Die Nachfrage in Zeile %1 liegt unter 0.</translation>
    </message>
    <message>
        <source>The demand in row %1 is no number.</source>
        <translation>Die Nachfrage in Zeile %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>The field “%1” has a value below 0 in row %2; places cannot be fewer than none.</source>
        <translation>Das Feld „%1“ hat in Zeile %2 einen Wert unter 0; weniger als null Plätze gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” holds no number in row %2: “%3”.</source>
        <translation>Das Feld „%1“ enthält in Zeile %2 keine Zahl: „%3“.</translation>
    </message>
    <message>
        <source>There are %1 target rates for %2 counts. Enter one for each, in the same order.</source>
        <translation>Es gibt %1 Zielquoten für %2 absolute Zahlen. Geben Sie für jede eine ein, in der gleichen Reihenfolge.</translation>
    </message>
    <message>
        <source>“%f” is no workbook or archive, or it is damaged. Download or save it again.</source>
        <translation>„%f“ ist keine Arbeitsmappe und kein Archiv oder ist beschädigt. Laden Sie die Datei erneut herunter oder speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%f” is protected by a password. Save it without one.</source>
        <translation>„%f“ ist mit einem Kennwort geschützt. Speichern Sie die Datei ohne Kennwort.</translation>
    </message>
    <message>
        <source>“%f” unpacks to far more than a table can be, and was not read. If it is sound, unpack it first.</source>
        <translation>„%f“ wird beim Entpacken weit größer, als eine Tabelle sein kann, und wurde nicht gelesen. Wenn die Datei in Ordnung ist, entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There is no table in the archive “%f”. Unpack it and choose the file.</source>
        <translation>Im Archiv „%f“ ist keine Tabelle. Entpacken Sie es und wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>“%f” is no table: it holds no text, and is no workbook.</source>
        <translation>„%f“ ist keine Tabelle: Die Datei enthält keinen Text und ist keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>“%f” is a page of the web, not a table. The download has probably failed: open the file in a browser, it says why.</source>
        <translation>„%f“ ist eine Webseite, keine Tabelle. Vermutlich ist das Herunterladen fehlgeschlagen: Öffnen Sie die Datei in einem Browser, dort steht der Grund.</translation>
    </message>
    <message>
        <source>“%f” is JSON, not a table. Download it as CSV, flat file or XLSX.</source>
        <translation>„%f“ ist JSON, keine Tabelle. Laden Sie sie als CSV, Flatfile oder XLSX herunter.</translation>
    </message>
    <message>
        <source>“%f” is no table but the answer of a server, which says: %1</source>
        <translation>„%f“ ist keine Tabelle, sondern die Antwort eines Servers, die lautet: %1</translation>
    </message>
    <message>
        <source>“%f” is XML, not a table. Save it as CSV, XLSX or ODS.</source>
        <translation>„%f“ ist XML, keine Tabelle. Speichern Sie sie als CSV, XLSX oder ODS.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file, and that you may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>No column of “%f” holds keys of areas (AGS, ARS, district or own keys). Names alone are no keys. Choose it as “Key column”, or download the table with keys.</source>
        <translation>Keine Spalte von „%f“ enthält Gebietsschlüssel (AGS, ARS, Kreis- oder eigene Schlüssel). Namen allein sind keine Schlüssel. Wählen Sie sie als „Schlüsselspalte“ oder laden Sie die Tabelle mit Schlüsseln herunter.</translation>
    </message>
    <message>
        <source>A spreadsheet has spoilt the keys of “%f”: “%1” has lost its digits. Download the table again and do not save it from the spreadsheet as CSV.</source>
        <translation>Eine Tabellenkalkulation hat die Schlüssel von „%f“ verdorben: „%1“ hat Ziffern verloren. Laden Sie die Tabelle erneut herunter und speichern Sie sie nicht aus der Tabellenkalkulation als CSV.</translation>
    </message>
    <message>
        <source>“%f” has no column “%1”. Enter the heading as it stands in the file, or the number of the column.</source>
        <translation>„%f“ hat keine Spalte „%1“. Geben Sie die Überschrift so ein, wie sie in der Datei steht, oder die Nummer der Spalte.</translation>
    </message>
    <message>
        <source>“%f” has no area of the level “%1”.</source>
        <translation>„%f“ hat kein Gebiet der Ebene „%1“.</translation>
    </message>
    <message>
        <source>Line %1 of “%f” is longer than 16 MB. This is no table, or its line ends are lost.</source>
        <translation>Zeile %1 von „%f“ ist länger als 16 MB. Das ist keine Tabelle, oder ihre Zeilenenden sind verloren.</translation>
    </message>
    <message>
        <source>“%f” has no sheet with cells.</source>
        <translation>„%f“ hat kein Tabellenblatt mit Zellen.</translation>
    </message>
    <message>
        <source>“%f” has no sheet “%1”. Its sheets are: %2.</source>
        <translation>„%f“ hat kein Tabellenblatt „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%f” has no rows with data.</source>
        <translation>„%f“ hat keine Zeilen mit Daten.</translation>
    </message>
    <message>
        <source>“%f” has more cells than can be held in memory, or more than 65,536 columns.</source>
        <translation>„%f“ hat mehr Zellen, als in den Arbeitsspeicher passen, oder mehr als 65.536 Spalten.</translation>
    </message>
    <message>
        <source>“%f” has keys, but no column with numbers or signs for them.</source>
        <translation>„%f“ hat Schlüssel, aber keine Spalte mit Zahlen oder Zeichen dazu.</translation>
    </message>
    <message>
        <source>The workbook “%f” is damaged. Open it in a spreadsheet and save it again.</source>
        <translation>Die Arbeitsmappe „%f“ ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>The workbook “%f” is protected by a password. Save it without one.</source>
        <translation>Die Arbeitsmappe „%f“ ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>The workbook “%f” is damaged: a part of it is no valid XML. Open it in a spreadsheet and save it again.</source>
        <translation>Die Arbeitsmappe „%f“ ist beschädigt: Ein Teil davon ist kein gültiges XML. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 %2 has “-” for “%3” on %4 after large figures before. It is not counted as 0: was the area dissolved?</source>
        <translation>%1 %2 hat bei „%3“ für %4 ein „-“, nach großen Zahlen zuvor. Es wird nicht als 0 gezählt: Wurde das Gebiet aufgelöst?</translation>
    </message>
    <message>
        <source>Nothing in the table tells whether “1.598” or “1,598” is 1598: “%1” was taken as decimal mark, “%2” as thousands mark. Choose “Decimal mark” or “Thousands mark” if this is wrong.</source>
        <translation>Aus der Tabelle geht nicht hervor, ob „1.598“ oder „1,598“ 1598 ist: „%1“ wurde als Dezimalzeichen genommen, „%2“ als Tausenderzeichen. Wählen Sie „Dezimaltrennzeichen“ oder „Tausendertrennzeichen“, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>“%f” has a quotation mark that is never closed; it was read as a character.</source>
        <translation>„%f“ hat ein Anführungszeichen, das nie geschlossen wird; es wurde als gewöhnliches Zeichen gelesen.</translation>
    </message>
    <message>
        <source>“%f”: the sheet “%1” was read. There are: %2. Name another one as “Sheet”.</source>
        <translation>„%f“: Gelesen wurde das Tabellenblatt „%1“. Vorhanden: %2. Nennen Sie ein anderes als „Tabellenblatt“.</translation>
    </message>
    <message>
        <source>The catalogue “%f” has no column “%1”.</source>
        <translation>Der Katalog „%f“ hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f”: “%2” is no id. An id has lower-case letters without accents, digits and underscores, and starts with a letter.</source>
        <translation>Zeile %1 des Katalogs „%f“: „%2“ ist keine Id. Eine Id besteht aus Kleinbuchstaben ohne Akzente, Ziffern und Unterstrichen und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The catalogue “%f” has the id “%1” twice, in the rows %2 and %3.</source>
        <translation>Der Katalog „%f“ hat die Id „%1“ zweimal, in den Zeilen %2 und %3.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f” (%2): the formula “%3” cannot be understood from “%4” on.</source>
        <translation>Zeile %1 des Katalogs „%f“ (%2): Die Formel „%3“ ist ab „%4“ nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f”, column %2: “%3” is no number.</source>
        <translation>Zeile %1 des Katalogs „%f“, Spalte %2: „%3“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f”: the polarity “%2” is none of neutral, higher_is_better, higher_is_worse.</source>
        <translation>Zeile %1 des Katalogs „%f“: Die Wirkungsrichtung „%2“ ist keine von neutral, higher_is_better, higher_is_worse.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f” goes in a circle: %2.</source>
        <translation>Zeile %1 des Katalogs „%f“ läuft im Kreis: %2.</translation>
    </message>
    <message>
        <source>The catalogue has no indicator “%1”.</source>
        <translation>Der Katalog hat keinen Indikator „%1“.</translation>
    </message>
    <message>
        <source>The fields of the layer allow none of the indicators of the catalogue “%f”. Its formulas must use the names of the fields, without the year.</source>
        <translation>Die Felder des Layers erlauben keinen Indikator des Katalogs „%f“. Seine Formeln müssen die Namen der Felder verwenden, ohne das Jahr.</translation>
    </message>
    <message>
        <source>The places in row %1 are below 0, or no number.</source>
        <translation>Die Plätze in Zeile %1 sind weniger als 0 oder keine Zahl.</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 thresholds. Enter one for each, in the same order.</source>
        <translation>Es gibt %1 Gewichte für %2 Schwellen. Geben Sie für jede eines ein, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>There are no candidates to choose from.</source>
        <translation>Es gibt keine Kandidaten zur Auswahl.</translation>
    </message>
    <message>
        <source>%1 sites cannot be chosen from %2 candidates.</source>
        <translation>%1 Standorte lassen sich aus %2 Kandidaten nicht wählen.</translation>
    </message>
    <message>
        <source>%1 candidates are fixed, but only %2 sites are asked for; the fixed ones count in the number.</source>
        <translation>%1 Kandidaten sind fest, aber nur %2 Standorte verlangt; die festen zählen in der Anzahl mit.</translation>
    </message>
    <message>
        <source>No candidate reaches any demand within the limit.</source>
        <translation>Kein Kandidat erreicht innerhalb der Grenze irgendeine Nachfrage.</translation>
    </message>
    <message>
        <source>%1 sites cannot reach all places that candidates reach; there are parts without a connection. Ask for more sites.</source>
        <translation>%1 Standorte können nicht alle Orte erreichen, die Kandidaten erreichen; es gibt Teile ohne Verbindung. Verlangen Sie mehr Standorte.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be used: %2</source>
        <translation>Der Ausdruck „%1“ lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>The distance of missed joints must be above 0.</source>
        <translation>Der Abstand verfehlter Anschlüsse muss über 0 liegen.</translation>
    </message>
    <message>
        <source>None of the facilities has a place on the map.</source>
        <translation>Keine der Einrichtungen hat einen Ort auf der Karte.</translation>
    </message>
    <message>
        <source>The thresholds “%1” are counted in another unit. Set the cost to “%2”, or choose “Own values” and enter thresholds.</source>
        <translation>Die Schwellen „%1“ zählen in einer anderen Einheit. Stellen Sie die Kosten auf „%2“, oder wählen Sie „Eigene Werte“ und geben Sie Schwellen ein.</translation>
    </message>
    <message>
        <source>Choose either places or areas.</source>
        <translation>Wählen Sie entweder Orte oder Gebiete.</translation>
    </message>
    <message>
        <source>A class holds at least one child, and no number of the class sizes is below 0.</source>
        <translation>Eine Klasse fasst mindestens ein Kind, und keine Zahl der Klassengrößen liegt unter 0.</translation>
    </message>
    <message>
        <source>The table has no counts, and nothing else can be converted: %1. Convert numerator and denominator, and divide afterwards (“Rates”); name counts that the table does not mark as such under “Indicators that are counts”.</source>
        <translation>Die Tabelle hat keine Anzahlen, und anderes lässt sich nicht umrechnen: %1. Rechnen Sie Zähler und Nenner um und teilen Sie danach („Quoten“); nennen Sie Anzahlen, die die Tabelle nicht als solche kennzeichnet, unter „Indikatoren, die Anzahlen sind“.</translation>
    </message>
    <message>
        <source>“%1” was not converted: %2. Convert its numerator and denominator, and divide afterwards (“Rates”).</source>
        <translation>„%1“ wurde nicht umgerechnet: %2. Rechnen Sie Zähler und Nenner um und teilen Sie danach („Quoten“).</translation>
    </message>
    <message>
        <source>“%1” was summed as a count, but by its name %2. If that is so, leave it out and give it under “Rates”.</source>
        <translation>„%1“ wurde wie eine Anzahl summiert, aber dem Namen nach gilt: %2. Wenn das so ist, lassen Sie das Feld weg und geben Sie es unter „Quoten“ an.</translation>
    </message>
    <message>
        <source>The layer has no field “%1” of the catalogue; “%2” was taken for it.</source>
        <translation>Der Layer hat kein Feld „%1“ aus dem Katalog; dafür wurde „%2“ genommen.</translation>
    </message>
    <message>
        <source>The target rate %1 is below 0.</source>
        <translation>Die Zielquote %1 liegt unter 0.</translation>
    </message>
    <message>
        <source>No facility has places: the field “%1” is empty or 0 in every row.</source>
        <translation>Keine Einrichtung hat Plätze: Das Feld „%1“ ist in jeder Zeile leer oder 0.</translation>
    </message>
    <message>
        <source>%1 facilities have no places (the field “%2” is empty or 0) and take nobody.</source>
        <translation>%1 Einrichtungen haben keine Plätze (das Feld „%2“ ist leer oder 0) und nehmen niemanden auf.</translation>
    </message>
    <message>
        <source>There are %1 children for %2 places: whatever the ways, %3 stay without a place.</source>
        <translation>Auf %2 Plätze kommen %1 Kinder: Wie weit die Wege auch sind, %3 bleiben ohne Platz.</translation>
    </message>
    <message>
        <source>Counts or places with more than four decimals were rounded to four.</source>
        <translation>Kinderzahlen oder Plätze mit mehr als vier Nachkommastellen wurden auf vier gerundet.</translation>
    </message>
    <message>
        <source>An amount is below 0: %1.</source>
        <translation>Eine Menge liegt unter 0: %1.</translation>
    </message>
    <message>
        <source>The counts, places and costs are too large to be added up exactly. Check their units.</source>
        <translation>Die Zahlen, Plätze und Kosten sind zu groß, um genau addiert zu werden. Prüfen Sie ihre Einheiten.</translation>
    </message>
    <message>
        <source>Area %1 has fewer than 0 cases, or more than people; a logit exists of shares only.</source>
        <translation>Gebiet %1 hat weniger als 0 Fälle oder mehr Fälle als Menschen; ein Logit gibt es nur von Anteilen.</translation>
    </message>
    <message>
        <source>“%f” has %1 rows by %2 columns, more than a list can have. Delete the columns that are not needed, or choose the right file.</source>
        <translation>„%f“ hat %1 Zeilen mal %2 Spalten, mehr als eine Liste haben kann. Löschen Sie die Spalten, die nicht gebraucht werden, oder wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>None of the first %1 of the %2 sheets of “%f” holds a table; no more were looked at. Choose the sheet that does.</source>
        <translation>Keines der ersten %1 von %2 Blättern von „%f“ enthält eine Tabelle; weitere wurden nicht angesehen. Wählen Sie das Blatt, das sie enthält.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 (row %6) and %3 (row %7), which are both the key %4, with two values for “%5”: %8 and %9. If these are no keys of municipalities, choose another column under “Key column”; else remove one of the rows.</source>
        <translation>„%1“ hat die Schlüssel %2 (Zeile %6) und %3 (Zeile %7), die beide der Schlüssel %4 sind, mit zwei Werten für „%5“: %8 und %9. Sind das keine Gemeindeschlüssel, dann wählen Sie unter „Schlüsselspalte“ eine andere Spalte; sonst entfernen Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”. They were told apart: %2.</source>
        <translation>Mehrere Spalten heißen „%1“. Sie wurden unterschieden: %2.</translation>
    </message>
    <message>
        <source>The factors of the area %1 in the crosswalk give %2 and not 1, so that people would be lost or counted twice. Correct them, or allow it with “Factors may leave a rest”.</source>
        <translation>Die Faktoren des Gebiets %1 im Umsteigeschlüssel ergeben %2 und nicht 1, sodass Personen verloren gingen oder doppelt zählten. Berichtigen Sie sie, oder erlauben Sie es mit „Faktoren dürfen einen Rest lassen“.</translation>
    </message>
    <message>
        <source>The factors “%1” of the crosswalk “%f” are per cent; they were divided by 100.</source>
        <translation>Die Faktoren „%1“ des Umsteigeschlüssels „%f“ sind Prozent; sie wurden durch 100 geteilt.</translation>
    </message>
    <message>
        <source>Rows of the crosswalk “%f” that say again what a row before them says: %1, the first is row %2. They count once.</source>
        <translation>Zeilen des Umsteigeschlüssels „%f“, die eine frühere wiederholen: %1, die erste ist Zeile %2. Sie zählen einmal.</translation>
    </message>
    <message>
        <source>The list “%f” has transfers of parts with people (%1, with %2 people together, the first from %3). They were not converted, because a list of changes does not say how many stay.</source>
        <translation>Die Liste „%f“ enthält Teilausgliederungen mit Einwohnern (%1, zusammen %2 Einwohner, die erste aus %3). Sie wurden nicht umgerechnet, weil eine Liste von Änderungen nicht sagt, wie viele bleiben.</translation>
    </message>
    <message>
        <source>Areas that are in more than one group of the same grouping: %1, the first is %2 (%3). They count once in each of them.</source>
        <translation>Gebiete in mehr als einer Gruppe derselben Gliederung: %1, das erste ist %2 (%3). Sie zählen in jeder davon einmal.</translation>
    </message>
    <message>
        <source>“%f”: rows that put an area into a group that it is in already: %1, the first is row %2. It counts once.</source>
        <translation>„%f“: Zeilen, die ein Gebiet in eine Gruppe setzen, in der es schon ist: %1, die erste ist Zeile %2. Es zählt einmal.</translation>
    </message>
    <message>
        <source>The borders within group %1 overlap or do not fit; they were joined all the same, and the area changed by %2 km².</source>
        <translation>Die Grenzen innerhalb der Gruppe %1 überlappen sich oder passen nicht aneinander; sie wurden trotzdem zusammengeführt, und die Fläche änderte sich um %2 km².</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose UTF-8, Windows-1252, ISO-8859-15, CP850, Mac Roman, UTF-16LE or UTF-16BE.</source>
        <translation>Die Zeichenkodierung „%1“ ist nicht bekannt. Wählen Sie UTF-8, Windows-1252, ISO-8859-15, CP850, Mac Roman, UTF-16LE oder UTF-16BE.</translation>
    </message>
    <message>
        <source>“%f” is no table but a document (%1). Save the table in it as CSV, XLSX or ODS.</source>
        <translation>„%f“ ist keine Tabelle, sondern ein Dokument (%1). Speichern Sie die Tabelle daraus als CSV, XLSX oder ODS.</translation>
    </message>
    <message>
        <source>“%f” is no dBASE table, whatever its name says. Give it the ending of what it is.</source>
        <translation>„%f“ ist keine dBASE-Tabelle, was auch immer der Name sagt. Geben Sie der Datei die Endung dessen, was sie ist.</translation>
    </message>
    <message>
        <source>“%f” has headings, but no rows under them. Has the download been cut, or nothing been selected?</source>
        <translation>„%f“ hat Überschriften, aber keine Zeilen darunter. Ist der Download abgebrochen, oder wurde nichts ausgewählt?</translation>
    </message>
    <message>
        <source>“%f” has been written as UTF-8 twice (“LÃ¼beck”); its umlauts were put right.</source>
        <translation>„%f“ ist doppelt als UTF-8 geschrieben („LÃ¼beck“); die Umlaute wurden berichtigt.</translation>
    </message>
    <message>
        <source>“%f” says that it has %1 rows, but it ends after %2. Download or copy it again.</source>
        <translation>„%f“ nennt %1 Zeilen, endet aber nach %2. Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“%f” has formulas that were never calculated (%1, the first in cell %2); their cells count as empty. Open the file in a spreadsheet, save it, and read it again.</source>
        <translation>„%f“ enthält Formeln, die nie berechnet wurden (Anzahl: %1, die erste in Zelle %2); ihre Zellen gelten als leer. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und lesen Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%f” has hidden rows with cells (%1); they were read like all others.</source>
        <translation>„%f“ hat ausgeblendete Zeilen mit Inhalt (Anzahl: %1); sie wurden wie alle anderen gelesen.</translation>
    </message>
    <message>
        <source>“%f” breaks off within its last row, row %1; the cell in which it does was left out. Download or copy it again.</source>
        <translation>„%f“ bricht in der letzten Zeile ab (Zeile %1); die Zelle, in der das geschieht, wurde weggelassen. Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>“%f”: the column “%1” holds percentages, but cells of it are not formatted as such (%2, the first is %3) and were read as they stand. Are they shares of 1?</source>
        <translation>„%f“: Die Spalte „%1“ enthält Prozentwerte, aber nicht alle Zellen sind so formatiert (Anzahl: %2, die erste ist %3); diese wurden gelesen, wie sie dastehen. Sind es Anteile an 1?</translation>
    </message>
    <message>
        <source>“%f”: a spreadsheet has made dates of cells like those beside them (%1, the first is %2); it was read as “%3”. Check them.</source>
        <translation>„%f“: Eine Tabellenkalkulation hat aus Zellen wie den anderen daneben Daten gemacht (Anzahl: %1, die erste ist %2); sie wurde als „%3“ gelesen. Prüfen Sie diese Zellen.</translation>
    </message>
    <message>
        <source>“%f”: the sheet “%1” that was read is hidden.</source>
        <translation>„%f“: Das gelesene Blatt „%1“ ist ausgeblendet.</translation>
    </message>
    <message>
        <source>“%f” does not say how its letters are written; they were read as %1. Choose “Encoding” if umlauts are wrong.</source>
        <translation>„%f“ sagt nicht, wie die Buchstaben geschrieben sind; sie wurden als %1 gelesen. Wählen Sie die „Zeichenkodierung“, wenn Umlaute falsch sind.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f”: the kind “%2” is none of share, rate, ratio, change, density, mean.</source>
        <translation>Zeile %1 des Katalogs „%f“: Die Art „%2“ ist keine von share, rate, ratio, change, density, mean.</translation>
    </message>
    <message>
        <source>No confidence limits for: %1. Their numerator is not part of the denominator, nor a count of cases in a population.</source>
        <translation>Keine Vertrauensgrenzen für: %1. Ihr Zähler ist weder ein Teil des Nenners noch eine Zahl von Fällen in einer Bevölkerung.</translation>
    </message>
    <message>
        <source>No rates drawn towards the common rate for: %1. Only shares, whose numerator is part of the denominator, can be.</source>
        <translation>Keine zur Quote aller hin gezogenen Quoten für: %1. Das geht nur bei Anteilen, deren Zähler ein Teil des Nenners ist.</translation>
    </message>
    <message>
        <source>The catalogue does not say what kind of quotient these are; taken for shares because no numerator is larger than its denominator: %1. Say so in the column kind (share, rate, ratio, change, density, mean).</source>
        <translation>Der Katalog sagt nicht, was für Quotienten dies sind; für Anteile gehalten, weil kein Zähler größer ist als sein Nenner: %1. Sagen Sie es in der Spalte kind (share, rate, ratio, change, density, mean).</translation>
    </message>
    <message>
        <source>%1 classes can hardly be told apart on a map. Five to seven are usual.</source>
        <translation>%1 Klassen lassen sich auf einer Karte kaum unterscheiden. Üblich sind fünf bis sieben.</translation>
    </message>
    <message>
        <source>“%1” has values of −1 or below, of which ln( x + 1 ) does not exist.</source>
        <translation>„%1“ hat Werte von −1 oder darunter; ln( x + 1 ) gibt es von ihnen nicht.</translation>
    </message>
    <message>
        <source>“%1” has the same value in all areas: it tells none from another, gets the weight 0 and counts for nothing.</source>
        <translation>„%1“ hat in allen Gebieten denselben Wert: Es unterscheidet keines vom anderen, bekommt das Gewicht 0 und zählt nicht.</translation>
    </message>
    <message>
        <source>The rates of the areas differ no more than chance lets small populations differ: all are drawn to the common rate, so that there is nothing to compare.</source>
        <translation>Die Quoten der Gebiete unterscheiden sich nicht mehr, als der Zufall kleine Bevölkerungen unterscheidet: Alle werden zur Quote aller hin gezogen, sodass es nichts zu vergleichen gibt.</translation>
    </message>
    <message>
        <source>The file of neighbours “%f” is no GAL file: at “%1” there should be a key and the number of its neighbours.</source>
        <translation>Die Datei der Nachbarn „%f“ ist keine GAL-Datei: Bei „%1“ sollten ein Schlüssel und die Zahl seiner Nachbarn stehen.</translation>
    </message>
    <message>
        <source>The table of neighbours “%f” needs the columns area_key and neighbour.</source>
        <translation>Die Tabelle der Nachbarn „%f“ braucht die Spalten area_key und neighbour.</translation>
    </message>
    <message>
        <source>The tables give %1 columns, and a result can take %2. Name the “Indicators” or the “Period” that you need.</source>
        <translation>Die Tabellen ergeben %1 Spalten, ein Ergebnis kann %2 aufnehmen. Nennen Sie die „Indikatoren“ oder den „Zeitraum“, die Sie brauchen.</translation>
    </message>
    <message>
        <source>The field “%1” has a speed of %2 km/h, which nobody walks. Leave “Field of the speed” empty, or choose another field, or who travels.</source>
        <translation>Das Feld „%1“ hat eine Geschwindigkeit von %2 km/h; so schnell geht niemand. Lassen Sie „Feld der Geschwindigkeit“ leer oder wählen Sie ein anderes Feld oder, wer unterwegs ist.</translation>
    </message>
    <message>
        <source>The network “%1” has coordinates in degrees; lengths in the plane would be wrong. Measure on the ellipsoid under “Lengths”, or transform the layer.</source>
        <translation>Das Straßennetz „%1“ hat Koordinaten in Grad; Längen in der Ebene wären falsch. Messen Sie unter „Längen“ auf dem Ellipsoid oder transformieren Sie den Layer.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the layer “%2”, so that the table of costs cannot say which of them it means. Give each its own key, or choose another field.</source>
        <translation>Der Schlüssel „%1“ steht im Layer „%2“ doppelt; die Kostentabelle kann nicht sagen, welcher gemeint ist. Geben Sie jedem einen eigenen Schlüssel oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>Some numbers of “%2” have a decimal comma, others a decimal point; “%1” was taken. Choose “Decimal mark” if this is wrong.</source>
        <translation>Manche Zahlen von „%2“ haben ein Dezimalkomma, andere einen Dezimalpunkt; „%1“ wurde angenommen. Wählen Sie „Dezimaltrennzeichen“, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>The columns of “%f” are written differently: %1 with a decimal comma, %2 with a decimal point. Choose “Decimal mark” if this is wrong.</source>
        <translation>Die Spalten von „%f“ sind verschieden geschrieben: mit Dezimalkomma %1, mit Dezimalpunkt %2. Wählen Sie „Dezimaltrennzeichen“, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>The column “%1” of “%f” holds more than keys, in rows: %2, such as “%3”. What is no key was taken off; the first key is %4.</source>
        <translation>Die Spalte „%1“ von „%f“ enthält mehr als Schlüssel (Zeilen: %2), etwa „%3“. Was kein Schlüssel ist, wurde abgetrennt; der erste Schlüssel ist %4.</translation>
    </message>
    <message>
        <source>Tables that were read from one sheet of “%f”, each with its own headings: %1. The second begins in row %2.</source>
        <translation>Tabellen, die aus einem Blatt von „%f“ gelesen wurden, jede mit eigenen Überschriften: %1. Die zweite beginnt in Zeile %2.</translation>
    </message>
    <message>
        <source>“%f” names each key in the first row of its block only; the rows below got it too (number of rows: %1).</source>
        <translation>„%f“ nennt jeden Schlüssel nur in der ersten Zeile seines Blocks; die Zeilen darunter erhielten ihn auch (Zahl der Zeilen: %1).</translation>
    </message>
    <message>
        <source>“%f” has no end: it breaks off in row %1. The last number of this row was left out, for it may have lost digits. Download the table again.</source>
        <translation>„%f“ hat kein Ende: die Datei bricht in Zeile %1 ab. Die letzte Zahl dieser Zeile wurde weggelassen, denn ihr können Ziffern fehlen. Laden Sie die Tabelle noch einmal herunter.</translation>
    </message>
    <message>
        <source>The keys of “%f” are the last three digits of municipality keys; the five digits of the district are missing. Add a column with the district, or complete the keys.</source>
        <translation>Die Schlüssel von „%f“ sind die letzten drei Ziffern von Gemeindeschlüsseln; die fünf Ziffern des Kreises fehlen. Fügen Sie eine Spalte mit dem Kreis an, oder ergänzen Sie die Schlüssel.</translation>
    </message>
    <message>
        <source>Left out of “%f”: columns of text: %2 (number: %1).</source>
        <translation>Weggelassen aus „%f“: Textspalten: %2 (Anzahl: %1).</translation>
    </message>
    <message>
        <source>Left out of “%f”: rows without a key: %1 of %2, the first is row %3.</source>
        <translation>Weggelassen aus „%f“: Zeilen ohne Schlüssel: %1 von %2, die erste ist Zeile %3.</translation>
    </message>
    <message>
        <source>The column “%1” of “%f” was left out: most of its cells are text, such as “%2” in row %3.</source>
        <translation>Die Spalte „%1“ von „%f“ wurde weggelassen: die meisten ihrer Zellen sind Text, etwa „%2“ in Zeile %3.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” is not understood at “%1”. Write it like this: rows 1 title; 2 heading; 3-20 data; columns A key; B name; C value; D flag of C.</source>
        <translation>„Plan des Blatts“ wird bei „%1“ nicht verstanden. Schreiben Sie ihn so: Zeilen 1 Titel; 2 Kopf; 3-20 Daten; Spalten A Schlüssel; B Name; C Wert; D Zeichen zu C.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” contradicts itself at %1: a row or column has one role, and name, period, level and own key have one column.</source>
        <translation>„Plan des Blatts“ widerspricht sich bei %1: Eine Zeile oder Spalte hat eine Rolle, und Name, Zeitraum, Ebene und eigener Schlüssel haben eine Spalte.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” calls column %1 the flag of column %2, which holds no values. Name the column of the values.</source>
        <translation>„Plan des Blatts“ nennt Spalte %1 das Zeichen zu Spalte %2, die keine Werte enthält. Nennen Sie die Spalte der Werte.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” names row %1, but “%f” ends with row %2. Name only rows that are there.</source>
        <translation>„Plan des Blatts“ nennt Zeile %1, aber „%f“ endet mit Zeile %2. Nennen Sie nur Zeilen, die es gibt.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” names column %1, but the last column of “%f” is %2.</source>
        <translation>„Plan des Blatts“ nennt Spalte %1, aber die letzte Spalte von „%f“ ist %2.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” calls row %1 of “%f” a heading, but headings stand one below the other, above the data. For a second table begin again with “rows” behind the columns of the first.</source>
        <translation>„Plan des Blatts“ nennt Zeile %1 von „%f“ einen Kopf, aber Kopfzeilen stehen untereinander und über den Daten. Eine zweite Tabelle beginnt mit einem neuen „Zeilen“ hinter den Spalten der ersten.</translation>
    </message>
    <message>
        <source>“Plan of the sheet” calls row %1 of “%f” a period, but “%2” names none. Call it a group, or leave it out.</source>
        <translation>„Plan des Blatts“ nennt Zeile %1 von „%f“ einen Zeitraum, aber „%2“ ist keiner. Nennen Sie sie Gruppe, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>“%f” has a layout of its own, which is always the same; “Plan of the sheet” was not used for it.</source>
        <translation>„%f“ hat einen festen Aufbau; „Plan des Blatts“ wurde dafür nicht benutzt.</translation>
    </message>
    <message>
        <source>Row %1 of “%f”, “%2”, has no key and was read as the district %3, in which all areas of the table lie. If it is not, leave the row out by “Plan of the sheet”.</source>
        <translation>Zeile %1 von „%f“, „%2“, hat keinen Schlüssel und wurde als der Landkreis %3 gelesen, in dem alle Gebiete der Tabelle liegen. Ist sie das nicht, lassen Sie die Zeile mit „Plan des Blatts“ aus.</translation>
    </message>
    <message>
        <source>The count of “%1” is %2. A count cannot be below 0; correct it in the table.</source>
        <translation>Die Fallzahl von „%1“ ist %2. Eine Fallzahl kann nicht unter 0 liegen; berichtigen Sie sie in der Tabelle.</translation>
    </message>
    <message>
        <source>The total of “%1” is stated as %2, but its parts add up to %3. Correct the table, or leave its totals out: they are computed.</source>
        <translation>Die Gesamtsumme von „%1“ ist mit %2 angegeben, ihre Teile ergeben aber %3. Berichtigen Sie die Tabelle, oder lassen Sie ihre Summen weg: Sie werden berechnet.</translation>
    </message>
    <message>
        <source>“%1” is to be always published, but its count is itself protected. Change “Always published” so that it leaves it out.</source>
        <translation>„%1“ soll immer veröffentlicht werden, die Fallzahl ist aber selbst geschützt. Ändern Sie „Immer veröffentlicht“ so, dass sie nicht dabei ist.</translation>
    </message>
    <message>
        <source>The table has two rows for “%1”. Remove one of them, or name the column that tells them apart under “Dimensions”.</source>
        <translation>Die Tabelle hat zwei Zeilen für „%1“. Entfernen Sie eine davon, oder nennen Sie unter „Merkmale“ die Spalte, die sie unterscheidet.</translation>
    </message>
    <message>
        <source>Area %1 has no group in “%2”. Every area needs one: what is in none could be computed as the rest.</source>
        <translation>Das Gebiet %1 gehört in „%2“ zu keiner Gruppe. Jedes Gebiet braucht eine: Was in keiner ist, ließe sich als Rest berechnen.</translation>
    </message>
    <message>
        <source>The table has no counts of single areas to protect.</source>
        <translation>Die Tabelle hat keine Fallzahlen einzelner Gebiete, die zu schützen wären.</translation>
    </message>
    <message>
        <source>The count of “%1” is %2, which does not lie in its class. Check the fields with the class limits, the “Denominator” and the “Factor”.</source>
        <translation>Die Fallzahl von „%1“ ist %2 und liegt nicht in ihrer Klasse. Prüfen Sie die Felder mit den Klassengrenzen, den „Nenner“ und den „Faktor“.</translation>
    </message>
    <message>
        <source>“%1” is no recipient. There are: public, council, areas, groups, area:&lt;key&gt;, group:&lt;grouping&gt;/&lt;key&gt;, and coalitions of the last two joined by +.</source>
        <translation>„%1“ ist kein Empfänger. Es gibt: public, council, areas, groups, area:&lt;Schlüssel&gt;, group:&lt;Gliederung&gt;/&lt;Schlüssel&gt; und Bündnisse der letzten beiden, mit + verbunden.</translation>
    </message>
    <message>
        <source>The area “%1” has no valid part of the key: it must be a number of 0 or more. An index with negative values must be moved above 0 first.</source>
        <translation>Der Raum „%1“ hat keinen gültigen Anteil am Schlüssel: Es muss eine Zahl ab 0 sein. Ein Index mit negativen Werten muss erst über 0 verschoben werden.</translation>
    </message>
    <message>
        <source>The key is 0 in all areas, so that there is nobody to share among. Choose another field as “Key”.</source>
        <translation>Der Schlüssel ist in allen Räumen 0, sodass es niemanden gibt, auf den aufgeteilt werden könnte. Wählen Sie ein anderes Feld als „Schlüssel“.</translation>
    </message>
    <message>
        <source>The parts of the key add up to %1 instead of %2, more than rounding explains: one of them may be wrong or missing. They were taken as they are, in proportion.</source>
        <translation>Die Anteile des Schlüssels ergeben zusammen %1 statt %2, mehr Abweichung, als Rundung erklärt: Einer kann falsch sein oder fehlen. Sie wurden im Verhältnis genommen, wie sie sind.</translation>
    </message>
    <message>
        <source>The weights of the “Criteria” must be above 0 and add up to 1, or to 100 percent; here they add up to %1.</source>
        <translation>Die Gewichte der „Kriterien“ müssen über 0 liegen und zusammen 1 oder 100 Prozent ergeben; hier ergeben sie %1.</translation>
    </message>
    <message>
        <source>The criterion “%1” has no valid value in row %2: numbers of 0 or more are needed, and above 0 where their reciprocal counts.</source>
        <translation>Das Kriterium „%1“ hat in Zeile %2 keinen gültigen Wert: Nötig sind Zahlen ab 0, und über 0, wo der Kehrwert zählt.</translation>
    </message>
    <message>
        <source>The criterion “%1” tells no area from another: it gives all of them the share 0.</source>
        <translation>Das Kriterium „%1“ unterscheidet die Räume nicht: Es gibt allen den Anteil 0.</translation>
    </message>
    <message>
        <source>The “Factor” in row %1 must be a number of 0 or more; 1 changes nothing.</source>
        <translation>Der „Faktor“ in Zeile %1 muss eine Zahl ab 0 sein; 1 ändert nichts.</translation>
    </message>
    <message>
        <source>The factors cannot be balanced: what they take or give must be spread over areas with the factor 1, and these have too little.</source>
        <translation>Die Faktoren lassen sich nicht ausgleichen: Was sie nehmen oder geben, muss sich auf Räume mit dem Faktor 1 verteilen, und diese haben zu wenig.</translation>
    </message>
    <message>
        <source>“Total” must be a whole number from 0 to 1,000,000,000,000,000.</source>
        <translation>„Gesamtzahl“ muss eine ganze Zahl von 0 bis 1.000.000.000.000.000 sein.</translation>
    </message>
    <message>
        <source>Stock, capacity, floor and cap must be numbers of 0 or more and the carry-over a number; that is not so in the area “%1”.</source>
        <translation>Bestand, Kapazität, Mindest- und Höchstbetrag müssen Zahlen ab 0 sein und der Übertrag eine Zahl; im Raum „%1“ ist das nicht so.</translation>
    </message>
    <message>
        <source>The area “%1” cannot get the “Floor”: its cap or its capacity allows less. Lower the floor, or leave the area out.</source>
        <translation>Der Raum „%1“ kann den „Mindestbetrag“ nicht bekommen: Sein Höchstbetrag oder seine Kapazität lässt weniger zu. Senken Sie den Mindestbetrag, oder lassen Sie den Raum weg.</translation>
    </message>
    <message>
        <source>Hill-Huntington and Dean cannot take a carry-over. Choose another “Method”, or leave “Carry-over” empty.</source>
        <translation>Hill-Huntington und Dean können keinen Übertrag berücksichtigen. Wählen Sie ein anderes „Verfahren“, oder lassen Sie „Übertrag“ leer.</translation>
    </message>
    <message>
        <source>%1 found no place, because all areas are full or have reached the cap.</source>
        <translation>%1 ohne Platz, weil alle Räume voll sind oder den Höchstbetrag erreicht haben.</translation>
    </message>
    <message>
        <source>“Households” needs at least one household, each of 1 to 100,000 persons.</source>
        <translation>„Haushalte“ braucht mindestens einen Haushalt, jeden mit 1 bis 100.000 Personen.</translation>
    </message>
    <message>
        <source>The floors of all areas add up to more than “Total”. Lower the floor, or raise the total.</source>
        <translation>Die Mindestbeträge aller Räume ergeben zusammen mehr als die „Gesamtzahl“. Senken Sie den Mindestbetrag, oder erhöhen Sie die Gesamtzahl.</translation>
    </message>
    <message>
        <source>The population needs two dates on one basis to compare cohorts. Add a date; for counts of a register, which no census changes, leave “Years on a new basis” empty.</source>
        <translation>Um Jahrgänge zu vergleichen, braucht die Bevölkerung zwei Stichtage auf einer Grundlage. Ergänzen Sie einen Stichtag; bei Zahlen eines Melderegisters, die kein Zensus ändert, lassen Sie „Jahre auf neuer Grundlage“ leer.</translation>
    </message>
    <message>
        <source>The area “%1” has other ages than the others.</source>
        <translation>Der Raum „%1“ hat andere Altersjahre als die übrigen.</translation>
    </message>
    <message>
        <source>An official total of %1 cannot be met: the projection has nobody of its areas and ages.</source>
        <translation>Ein amtlicher Eckwert von %1 ist nicht erreichbar: Die Vorausberechnung hat niemanden in seinen Räumen und Altersjahren.</translation>
    </message>
    <message>
        <source>The official totals contradict each other: where %1 should be, the others leave %2. Check that areas and age groups have the same sum.</source>
        <translation>Die amtlichen Eckwerte widersprechen einander: Wo %1 sein sollen, lassen die übrigen %2. Prüfen Sie, ob Räume und Altersgruppen dieselbe Summe haben.</translation>
    </message>
    <message>
        <source>In the area “%1” the special populations are more than the people of their age at a date; there they count as everybody.</source>
        <translation>Im Raum „%1“ sind die Sonderbevölkerungen an einem Stichtag mehr als die Einwohner ihres Alters; dort zählen sie als alle.</translation>
    </message>
    <message>
        <source>Shares need “Official totals” to be shares of. Choose the table, or another “Method”.</source>
        <translation>Anteile brauchen „Amtliche Eckwerte“, an denen sie Anteile sind. Wählen Sie die Tabelle oder eine andere „Methode“.</translation>
    </message>
    <message>
        <source>Area %1 is in two groups of “%2”: %3 and %4. Within a grouping every area belongs to one group; make two groupings of it.</source>
        <translation>Das Gebiet %1 ist in zwei Gruppen von „%2“: %3 und %4. Innerhalb einer Gliederung gehört jedes Gebiet zu einer Gruppe; machen Sie zwei Gliederungen daraus.</translation>
    </message>
    <message>
        <source>Row %1 has “%2” as its count. Counts are whole numbers and may not be missing; correct the row or leave it out.</source>
        <translation>In Zeile %1 steht „%2“ als Fallzahl. Fallzahlen sind ganze Zahlen und dürfen nicht fehlen; berichtigen Sie die Zeile, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“%1” is no list for “%2”: a column that it needs is missing. The help names them.</source>
        <translation>„%1“ ist keine Liste für „%2“: Eine Spalte, die nötig ist, fehlt. Die Hilfe nennt sie.</translation>
    </message>
    <message>
        <source>“%f” is no release table, or line %1 of it is damaged. Take the file as it was released.</source>
        <translation>„%f“ ist keine Veröffentlichungstabelle, oder ihre Zeile %1 ist beschädigt. Nehmen Sie die Datei, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Row %1 of the release has a value that its status forbids, or means a cell that another row has already. Nothing was released.</source>
        <translation>Zeile %1 der Veröffentlichung hat einen Wert, den ihr Status verbietet, oder meint eine Zelle, die eine andere Zeile schon hat. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>There is no store “%1”. “Create store” makes one; or check the path under “Store”.</source>
        <translation>Es gibt keinen Speicher „%1“. „Speicher anlegen“ legt einen an; oder prüfen Sie den Pfad unter „Speicher“.</translation>
    </message>
    <message>
        <source>“%1” is no indicator store. Choose another under “Store”; “Create store” makes one.</source>
        <translation>„%1“ ist kein Indikatorenspeicher. Wählen Sie unter „Speicher“ einen anderen; „Speicher anlegen“ legt einen an.</translation>
    </message>
    <message>
        <source>The store “%1” is damaged and was left as it is. Put back the last copy of it.</source>
        <translation>Der Speicher „%1“ ist beschädigt und blieb, wie er ist. Spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>A newer version of the plugin made the store “%1” (schema %2). Update the plugin; nothing was changed.</source>
        <translation>Den Speicher „%1“ hat eine neuere Fassung der Erweiterung angelegt (Schema %2). Aktualisieren Sie die Erweiterung; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Somebody else is writing to the store “%1”. Nothing was changed; try again when they have finished.</source>
        <translation>In den Speicher „%1“ schreibt gerade jemand anderes. Geändert wurde nichts; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the store “%1” is full or cannot be written to. Make room and try again; nothing was changed.</source>
        <translation>Der Datenträger des Speichers „%1“ ist voll oder nimmt nichts an. Schaffen Sie Platz und versuchen Sie es noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>The store “%1” may only be read. Ask for the right to write to it, or choose another store.</source>
        <translation>Der Speicher „%1“ darf nur gelesen werden. Bitten Sie um Schreibrechte oder wählen Sie einen anderen Speicher.</translation>
    </message>
    <message>
        <source>The connection to the store “%1” was lost. Nothing was changed; connect and try again.</source>
        <translation>Die Verbindung zum Speicher „%1“ ist abgebrochen. Geändert wurde nichts; verbinden Sie sich und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your role may not do that in the store “%1”. Planners deliver with the state “Pending”; stewards accept and withdraw.</source>
        <translation>Ihre Rolle darf das im Speicher „%1“ nicht. Die Planung liefert mit dem Zustand „Wartend“; die Datenverantwortlichen nehmen an und ziehen zurück.</translation>
    </message>
    <message>
        <source>The database of “%1” has no PostGIS. Ask the administrator for CREATE EXTENSION postgis and try again.</source>
        <translation>Die Datenbank von „%1“ hat kein PostGIS. Bitten Sie die Administration um CREATE EXTENSION postgis und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached: %2. Check the connection in the browser of QGIS.</source>
        <translation>Die Datenbank „%1“ ist nicht erreichbar: %2. Prüfen Sie die Verbindung im Browser von QGIS.</translation>
    </message>
    <message>
        <source>The store “%1” answers: %2. Nothing was changed.</source>
        <translation>Der Speicher „%1“ antwortet: %2. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write year, month and day: 2024-01-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie Jahr, Monat und Tag: 2024-01-31.</translation>
    </message>
    <message>
        <source>The store has other areas of the level “%1” for %2 already, and they stay. Enter the date of these under “Territory as of”.</source>
        <translation>Der Speicher hat für die Ebene „%1“ zum %2 schon andere Gebiete, und sie bleiben. Geben Sie den Tag dieser Gebiete unter „Gebietsstand“ ein.</translation>
    </message>
    <message>
        <source>The store has another grouping “%1” for %2 already, and it stays. Enter the date of this one under “Territory as of”.</source>
        <translation>Der Speicher hat schon eine andere Gliederung „%1“ zum %2, und sie bleibt. Geben Sie den Tag dieser Gliederung unter „Gebietsstand“ ein.</translation>
    </message>
    <message>
        <source>The store has another catalogue for %1 already, and it stays. Enter the date of this one under “Territory as of”.</source>
        <translation>Der Speicher hat schon einen anderen Katalog zum %1, und er bleibt. Geben Sie den Tag dieses Katalogs unter „Gebietsstand“ ein.</translation>
    </message>
    <message>
        <source>The area key “%1” stands in the areas %2 times. Each area needs a key of its own.</source>
        <translation>Der Gebietsschlüssel „%1“ steht %2-mal in den Gebieten. Jedes Gebiet braucht einen eigenen.</translation>
    </message>
    <message>
        <source>The store “%1” has no areas yet. Add them with “Create store”.</source>
        <translation>Der Speicher „%1“ hat noch keine Gebiete. Fügen Sie sie mit „Speicher anlegen“ hinzu.</translation>
    </message>
    <message>
        <source>No key of the table “%1” belongs to an area of the store. Check “Key column”, or add the areas with “Create store”.</source>
        <translation>Kein Schlüssel der Tabelle „%1“ gehört zu einem Gebiet des Speichers. Prüfen Sie „Schlüsselspalte“ oder fügen Sie die Gebiete mit „Speicher anlegen“ hinzu.</translation>
    </message>
    <message>
        <source>The file “%1” is in the store already, as import %2.</source>
        <translation>Die Datei „%1“ ist schon im Speicher, als Import %2.</translation>
    </message>
    <message>
        <source>There is no import %1 in the store. “Import into store” says the number of each.</source>
        <translation>Im Speicher gibt es keinen Import %1. „In den Speicher importieren“ nennt die Nummer jedes Imports.</translation>
    </message>
    <message>
        <source>Import %1 is %2: only what is pending can be accepted, and nothing be withdrawn twice.</source>
        <translation>Import %1 ist %2: Nur Wartendes lässt sich annehmen, und nichts zweimal zurückziehen.</translation>
    </message>
    <message>
        <source>The store has no level and no grouping “%1”. It has: %2.</source>
        <translation>Der Speicher hat keine Ebene und keine Gliederung „%1“. Er hat: %2.</translation>
    </message>
    <message>
        <source>The store has no indicator “%1”. It has: %2.</source>
        <translation>Der Speicher hat keinen Indikator „%1“. Er hat: %2.</translation>
    </message>
    <message>
        <source>The store has no period “%1” of these indicators. It has: %2.</source>
        <translation>Der Speicher hat für diese Indikatoren keinen Zeitraum „%1“. Er hat: %2.</translation>
    </message>
    <message>
        <source>The store holds no observation of “%1” that was asked for. “Store contents” lists what it holds.</source>
        <translation>Der Speicher hat zu „%1“ keine Beobachtung, nach der gefragt war. „Inhalt des Speichers“ zeigt, was er hat.</translation>
    </message>
    <message>
        <source>%1 values were published for another state of the territory and stand under the same key in that of %2. Where borders moved, “Convert to another territory” converts them.</source>
        <translation>%1 Werte wurden für einen anderen Gebietsstand veröffentlicht und stehen unter demselben Schlüssel in dem vom %2. Wo sich Grenzen verschoben haben, rechnet „Auf anderen Gebietsstand umrechnen“ sie um.</translation>
    </message>
    <message>
        <source>%1 values belong to areas that do not exist any more, like %2, and were left out. “Convert to another territory” converts them.</source>
        <translation>%1 Werte gehören zu Gebieten, die es nicht mehr gibt, etwa %2, und blieben weg. „Auf anderen Gebietsstand umrechnen“ rechnet sie um.</translation>
    </message>
    <message>
        <source>“%1” cannot be summed over areas (%2), and its parts are not in the store: it was left out. Import numerator and denominator.</source>
        <translation>„%1“ lässt sich nicht über Gebiete summieren (%2), und seine Teile sind nicht im Speicher: Er blieb weg. Importieren Sie Zähler und Nenner.</translation>
    </message>
    <message>
        <source>“%1” was computed anew for the groups from the sums of: %2.</source>
        <translation>„%1“ wurde für die Gruppen neu berechnet aus den Summen von: %2.</translation>
    </message>
    <message>
        <source>%1 areas are in no group, like %2; no group has their values.</source>
        <translation>%1 Gebiete sind in keiner Gruppe, etwa %2; ihre Werte hat keine Gruppe.</translation>
    </message>
    <message>
        <source>“%1” in %2, area %3: a share of %4 per cent cannot be.</source>
        <translation>„%1“ %2, Gebiet %3: Einen Anteil von %4 Prozent kann es nicht geben.</translation>
    </message>
    <message>
        <source>“%1” in %2: the district %3 has %4, its areas add up to %5.</source>
        <translation>„%1“ %2: Der Kreis %3 hat %4, seine Gebiete ergeben zusammen %5.</translation>
    </message>
    <message>
        <source>“%1” in area %2 goes from %5 (%3) to %6 (%4): more than chance does.</source>
        <translation>„%1“ im Gebiet %2 geht von %5 (%3) auf %6 (%4): mehr, als der Zufall tut.</translation>
    </message>
    <message>
        <source>“%1” has no value for %2, but for years before and after.</source>
        <translation>„%1“ hat für %2 keinen Wert, wohl aber für Jahre davor und danach.</translation>
    </message>
    <message>
        <source>Nobody is named as publisher of the table “%1”.</source>
        <translation>Für die Tabelle „%1“ ist kein Herausgeber genannt.</translation>
    </message>
    <message>
        <source>“%1” is overdue: the last period is %2, and it is delivered every %3 months.</source>
        <translation>„%1“ ist überfällig: Der letzte Zeitraum ist %2, geliefert wird alle %3 Monate.</translation>
    </message>
    <message>
        <source>In the grouping “%1” %2 areas are in no group, like %3.</source>
        <translation>In der Gliederung „%1“ sind %2 Gebiete in keiner Gruppe, etwa %3.</translation>
    </message>
    <message>
        <source>In the grouping “%1” %2 areas are in several groups, like %3.</source>
        <translation>In der Gliederung „%1“ sind %2 Gebiete in mehreren Gruppen, etwa %3.</translation>
    </message>
    <message>
        <source>The group %1 of “%2” and the group %3 of “%4” differ by the area %5 only: its counts can be computed from both.</source>
        <translation>Die Gruppe %1 von „%2“ und die Gruppe %3 von „%4“ unterscheiden sich nur um das Gebiet %5: Seine Anzahlen lassen sich aus beiden errechnen.</translation>
    </message>
    <message>
        <source>“%1” rests on the census of 2011 before 2022 and on that of 2022 after: the series has a break.</source>
        <translation>„%1“ beruht vor 2022 auf dem Zensus 2011 und danach auf dem Zensus 2022: Die Reihe hat einen Bruch.</translation>
    </message>
    <message>
        <source>Look into the table; withdraw the import and deliver the corrected one.</source>
        <translation>Sehen Sie in die Tabelle; ziehen Sie den Import zurück und liefern Sie die berichtigte.</translation>
    </message>
    <message>
        <source>Check whether the table was cut or rounded, and whether all areas of the district are in it.</source>
        <translation>Prüfen Sie, ob die Tabelle abgeschnitten oder gerundet ist und ob alle Gebiete des Kreises darin stehen.</translation>
    </message>
    <message>
        <source>Ask who delivered it: a mistake, a changed definition, a new facility?</source>
        <translation>Fragen Sie, wer geliefert hat: ein Fehler, eine geänderte Definition, eine neue Einrichtung?</translation>
    </message>
    <message>
        <source>Import the table of that year.</source>
        <translation>Importieren Sie die Tabelle dieses Jahres.</translation>
    </message>
    <message>
        <source>Withdraw the import and import again with “Publisher” and “Licence”.</source>
        <translation>Ziehen Sie den Import zurück und importieren Sie noch einmal mit „Herausgeber“ und „Lizenz“.</translation>
    </message>
    <message>
        <source>Fetch or ask for the next table, and import it.</source>
        <translation>Holen oder erbitten Sie die nächste Tabelle und importieren Sie sie.</translation>
    </message>
    <message>
        <source>If that is not meant, correct the list and add it with “Create store” under a new date.</source>
        <translation>Ist das nicht gemeint, so berichtigen Sie die Liste und fügen Sie sie mit „Speicher anlegen“ unter einem neuen Tag hinzu.</translation>
    </message>
    <message>
        <source>Do not publish small counts for both groupings, or change one of them.</source>
        <translation>Veröffentlichen Sie kleine Anzahlen nicht für beide Gliederungen, oder ändern Sie eine.</translation>
    </message>
    <message>
        <source>Do not read the change over the break as a development; say so on the map.</source>
        <translation>Lesen Sie die Veränderung über den Bruch hinweg nicht als Entwicklung; sagen Sie das auf der Karte.</translation>
    </message>
    <message>
        <source>Line %1 of “Rules of classes” is not valid: “%2”. It needs school_type;first_grade;last_grade;first_class;further_class;most;parallel, whole numbers from 1 on, grades up to 13.</source>
        <translation>Zeile %1 der „Regeln der Klassenbildung“ ist ungültig: „%2“. Nötig sind school_type;first_grade;last_grade;first_class;further_class;most;parallel, ganze Zahlen ab 1, Klassenstufen bis 13.</translation>
    </message>
    <message>
        <source>The school “%1” has no pupils in the last year of the table; a school that is closed is to be left out.</source>
        <translation>Die Schule „%1“ hat im letzten Jahr der Tabelle keine Schüler; eine geschlossene Schule ist wegzulassen.</translation>
    </message>
    <message>
        <source>The school “%1” has no due children for %2: “Children” must reach to the end of the year before, and “School districts” name the school.</source>
        <translation>Die Schule „%1“ hat keine schulpflichtigen Kinder für %2: „Kinder“ muss bis zum Ende des Vorjahrs reichen, und „Schulbezirke“ die Schule nennen.</translation>
    </message>
    <message>
        <source>The shares of deferred and early children must be from 0 to 1, and “Reserve” below 1.</source>
        <translation>Die Anteile zurückgestellter und vorzeitiger Kinder müssen zwischen 0 und 1 liegen, und die „Reserve“ unter 1.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice among the facilities: which of them was closed or moved cannot be told. Choose another field as “Key of the facilities”, or mend the layer.</source>
        <translation>Der Schlüssel „%1“ steht bei den Einrichtungen zweimal: Welche davon geschlossen oder verlegt wurde, ist nicht zu erkennen. Wählen Sie ein anderes Feld als „Schlüssel der Einrichtungen“, oder berichtigen Sie den Layer.</translation>
    </message>
    <message>
        <source>The table of types needs a column with the keys of the areas (AGS or area_key) and one called “%1”. Name the column of the types, or rename it.</source>
        <translation>Die Tabelle der Typen braucht eine Spalte mit den Schlüsseln der Gebiete (AGS oder area_key) und eine namens „%1“. Nennen Sie die Spalte der Typen, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The table of types gives two types to the area %1: “%2” and “%3”. Keep one of the rows.</source>
        <translation>Die Tabelle der Typen gibt dem Gebiet %1 zwei Typen: „%2“ und „%3“. Behalten Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>The release has no areas of the “Level of the chapters” “%1”. There are: %2.</source>
        <translation>Die Veröffentlichung enthält keine Gebiete der „Ebene der Kapitel“ „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The release has no area %1 on the level of the chapters. Correct “Only this area”, or leave it empty.</source>
        <translation>Die Veröffentlichung enthält auf der Ebene der Kapitel kein Gebiet %1. Berichtigen Sie „Nur dieses Gebiet“ oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>“%f” is no list of “Rules of the report”: it lacks the column %1. The help names them all.</source>
        <translation>„%f“ ist keine Liste für „Regeln des Berichts“: Die Spalte %1 fehlt. Die Hilfe nennt alle Spalten.</translation>
    </message>
    <message>
        <source>Row %1 of the “Rules of the report”: there is no “%2” called “%3”. The help names what there is.</source>
        <translation>Zeile %1 der „Regeln des Berichts“: Unter „%2“ gibt es „%3“ nicht. Die Hilfe nennt, was es gibt.</translation>
    </message>
    <message>
        <source>Row %1 of the “Rules of the report”: “%2” cannot be “%3”. The help says what belongs there.</source>
        <translation>Zeile %1 der „Regeln des Berichts“: „%2“ kann nicht „%3“ sein. Die Hilfe sagt, was dorthin gehört.</translation>
    </message>
    <message>
        <source>Row %1 of the facilities has no valid cost before the start: “%2”. It is a number from 0 on, in metres up to 2147 km or in minutes; an empty cell takes “Cost before the start (m or min)”.</source>
        <translation>Zeile %1 der Einrichtungen hat keine gültigen Kosten vor dem Aufbruch: „%2“. Es ist eine Zahl ab 0, in Metern bis 2147 km oder in Minuten; für eine leere Zelle gilt „Kosten vor dem Aufbruch (m oder min)“.</translation>
    </message>
    <message>
        <source>Of %2 classes that were asked for, the values allow no more than %1.</source>
        <translation>Von %2 gewünschten Klassen erlauben die Werte nicht mehr als %1.</translation>
    </message>
    <message>
        <source>Classes without areas were merged with their neighbours (number: %1).</source>
        <translation>Klassen ohne Gebiete wurden mit ihren Nachbarn zusammengelegt (Anzahl: %1).</translation>
    </message>
    <message>
        <source>No key of “%1” is a key of the layer (keys in the table: %2): the table has “%3”, the layer “%4”. Check the key field and the sheet.</source>
        <translation>Kein Schlüssel von „%1“ kommt in der Karte vor (Schlüssel in der Tabelle: %2): Die Tabelle hat „%3“, die Karte „%4“. Prüfen Sie Schlüsselfeld und Tabellenblatt.</translation>
    </message>
    <message>
        <source>“%1”, %2, %3: a dash was not taken as zero where areas may not have existed then (number of areas: %4); the first is %5.</source>
        <translation>„%1“, %2, %3: Ein Strich wurde nicht als Null gewertet, wo es Gebiete damals vielleicht nicht gab (Anzahl der Gebiete: %4); das erste ist %5.</translation>
    </message>
    <message>
        <source>“%1” has cities under the key of another level (number: %2, like %3 for %4); they were joined, since it is the same territory.</source>
        <translation>„%1“ hat Städte unter dem Schlüssel einer anderen Ebene (Anzahl: %2, etwa %3 für %4); sie wurden verbunden, da es das gleiche Gebiet ist.</translation>
    </message>
    <message>
        <source>Keys of “%1” have lost their leading zeros (number: %2); they were joined, since all stay distinct.</source>
        <translation>Schlüssel von „%1“ haben ihre führenden Nullen verloren (Anzahl: %2); sie wurden verbunden, da alle eindeutig bleiben.</translation>
    </message>
    <message>
        <source>Areas stand in several rows of the layer, each with the full value (number of areas: %1). Do not sum the column over the rows.</source>
        <translation>Gebiete stehen in mehreren Zeilen der Karte, jeweils mit dem vollen Wert (Anzahl der Gebiete: %1). Summieren Sie die Spalte nicht über die Zeilen.</translation>
    </message>
    <message>
        <source>Rows of the layer without a key got no value (number of rows: %1).</source>
        <translation>Zeilen der Karte ohne Schlüssel erhielten keinen Wert (Anzahl: %1).</translation>
    </message>
    <message>
        <source>The factors of an area of the crosswalk do not always add up to 1 (number of areas: %1); those of %2 give %3.</source>
        <translation>Die Faktoren eines Gebiets im Umsteigeschlüssel ergeben nicht immer zusammen 1 (Anzahl der Gebiete: %1); die von %2 ergeben %3.</translation>
    </message>
    <message>
        <source>Areas with figures are not in the crosswalk and were left out (number: %1); the first is %2.</source>
        <translation>Gebiete mit Zahlen stehen nicht im Umsteigeschlüssel und wurden weggelassen (Anzahl: %1); das erste ist %2.</translation>
    </message>
    <message>
        <source>“%f” has keys that are not in the layer (number: %1); the first is %2.</source>
        <translation>„%f“ hat Schlüssel, die im Layer nicht vorkommen (Anzahl: %1); der erste ist %2.</translation>
    </message>
    <message>
        <source>“%f” has rows with an area without a group or a group without an area (number: %1); they were left out, the first is row %2.</source>
        <translation>„%f“ hat Zeilen, die ein Gebiet ohne Gruppe oder eine Gruppe ohne Gebiet nennen (Anzahl: %1); sie blieben weg, die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Areas in no group: %1; the first is %2.</source>
        <translation>Gebiete in keiner Gruppe: %1; das erste ist %2.</translation>
    </message>
    <message>
        <source>Areas without neighbours are not rated (number: %1).</source>
        <translation>Gebiete ohne Nachbarn werden nicht bewertet (Anzahl: %1).</translation>
    </message>
    <message>
        <source>“%f” has cells that hold neither a number nor a sign and count as missing (number: %1), like “%2” in row %3.</source>
        <translation>„%f“ hat Zellen, die weder eine Zahl noch ein Zeichen enthalten und als fehlend gelten (Anzahl: %1), etwa „%2“ in Zeile %3.</translation>
    </message>
    <message>
        <source>“%f” has cells that say something which another row has said before (number: %1), like “%3” of %2 in row %4. Both are kept.</source>
        <translation>„%f“ hat Zellen, die etwas sagen, was schon eine andere Zeile gesagt hat (Anzahl: %1), etwa „%3“ von %2 in Zeile %4. Beide werden behalten.</translation>
    </message>
    <message>
        <source>“%f” is UTF-8, but damaged in places (number: %1), which are shown as �.</source>
        <translation>„%f“ ist UTF-8, aber stellenweise beschädigt (Anzahl: %1); diese Stellen erscheinen als �.</translation>
    </message>
    <message>
        <source>The column “%1” has lost leading zeros of its keys; they were put back (number of values: %2).</source>
        <translation>Die Spalte „%1“ hat führende Nullen ihrer Schlüssel verloren; sie wurden ergänzt (Anzahl der Werte: %2).</translation>
    </message>
    <message>
        <source>“%f” has rows that are too short and were left out (number: %1), the first is row %2.</source>
        <translation>„%f“ hat Zeilen, die zu kurz sind und weggelassen wurden (Anzahl: %1), die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Indicators of the catalogue were left out because fields are missing (number: %1); “%2” misses “%3”.</source>
        <translation>Indikatoren des Katalogs entfielen, weil Felder fehlen (Anzahl: %1); „%2“ vermisst „%3“.</translation>
    </message>
    <message>
        <source>%1 %2: values that rest on too few cases were withheld (number: %3).</source>
        <translation>%1 %2: Werte, die auf zu wenigen Fällen beruhen, wurden zurückgehalten (Anzahl: %3).</translation>
    </message>
    <message>
        <source>“%1” has nothing but “-” for areas of the layer (number: %2, the first is %3): they were merged or dissolved by then. Take a layer of the table&apos;s year, or convert with a crosswalk.</source>
        <translation>„%1“ hat für Gebiete des Layers nur „-“ (Anzahl: %2, das erste ist %3): Sie waren bis dahin eingemeindet oder aufgelöst. Nehmen Sie einen Layer aus dem Jahr der Tabelle, oder rechnen Sie mit einem Umsteigeschlüssel um.</translation>
    </message>
    <message>
        <source>Group %1: broken outlines of areas were repaired before joining them (number: %2).</source>
        <translation>Gruppe %1: Fehlerhafte Umrisse von Gebieten wurden vor dem Zusammenführen repariert (Anzahl: %2).</translation>
    </message>
    <message>
        <source>Keys of “%1” (number: %2, like %3) begin with the key of a municipality and go on: they are polling districts, blocks or other parts of municipalities, and no area of the layer. Sum them by municipality first.</source>
        <translation>Schlüssel von „%1“ (Anzahl: %2, etwa %3) beginnen mit dem Schlüssel einer Gemeinde und gehen weiter: Es sind Wahlbezirke, Blöcke oder andere Teile von Gemeinden und keine Gebiete des Layers. Summieren Sie sie zuerst je Gemeinde.</translation>
    </message>
    <message>
        <source>“%1” has keys of parts of municipalities (polling districts, blocks), which were not joined (number: %2, like %3).</source>
        <translation>„%1“ hat Schlüssel von Teilen von Gemeinden (Wahlbezirke, Blöcke), die nicht verbunden wurden (Anzahl: %2, etwa %3).</translation>
    </message>
    <message>
        <source>“%1” has two values for keys that no area of the layer has (number of keys: %2), like %3: %6 in row %4 and %7 in row %5. None of them is taken.</source>
        <translation>„%1“ hat zwei Werte für Schlüssel, die kein Gebiet des Layers hat (Anzahl: %2), etwa %3: %6 in Zeile %4 und %7 in Zeile %5. Keiner davon wird genommen.</translation>
    </message>
    <message>
        <source>“%1” has keys of districts that no longer existed at the date of the layer (number: %2), the first is %3. Convert the table with a crosswalk, or take a layer of its year.</source>
        <translation>„%1“ hat Schlüssel von Kreisen, die es zum Stand des Layers nicht mehr gab (Anzahl: %2), der erste ist %3. Rechnen Sie die Tabelle mit einem Umsteigeschlüssel um, oder nehmen Sie einen Layer aus ihrem Jahr.</translation>
    </message>
    <message>
        <source>“%1” seems to be younger than the layer: areas of it look merged from areas that the layer still has apart (number: %2), the first is %3. These stay without a value. Take a layer of the table&apos;s year, or convert with a crosswalk.</source>
        <translation>„%1“ scheint jünger als der Layer zu sein: Gebiete der Tabelle sind wohl aus Gebieten entstanden, die der Layer noch einzeln hat (Anzahl: %2), das erste ist %3. Diese bleiben ohne Wert. Nehmen Sie einen Layer aus dem Jahr der Tabelle, oder rechnen Sie mit einem Umsteigeschlüssel um.</translation>
    </message>
    <message>
        <source>“%f” lacks the lines with which tables of GENESIS end; rows may be missing behind row %1, the last one. If nobody removed them, download the table again.</source>
        <translation>„%f“ fehlen die Zeilen, mit denen Tabellen von GENESIS enden; hinter Zeile %1, der letzten, können Zeilen fehlen. Wenn niemand sie entfernt hat, laden Sie die Tabelle erneut herunter.</translation>
    </message>
    <message>
        <source>%1 %2: values that would show what others withhold were withheld too (number: %3).</source>
        <translation>%1 %2: Werte, die zeigen würden, was andere zurückhalten, wurden auch zurückgehalten (Anzahl: %3).</translation>
    </message>
    <message>
        <source>Of %2 classes that were asked for, %1 could be made: many areas have the same value, so that limits fall together. Among %3 different values natural breaks find more classes.</source>
        <translation>Von %2 gewünschten Klassen ließen sich %1 bilden: Viele Gebiete haben denselben Wert, sodass Grenzen zusammenfallen. Unter %3 verschiedenen Werten finden natürliche Brüche mehr Klassen.</translation>
    </message>
    <message>
        <source>Pairs of neighbours name areas that the layer does not have (number of pairs: %1), like “%2”.</source>
        <translation>Paare von Nachbarn nennen Gebiete, die der Layer nicht hat (Anzahl der Paare: %1), etwa „%2“.</translation>
    </message>
    <message>
        <source>Row %2 of “%1”: “%4” cannot stand in the column %3. The help of “Rules” says what belongs there; nothing was written.</source>
        <translation>Zeile %2 von „%1“: „%4“ kann nicht in der Spalte %3 stehen. Die Hilfe zu „Regeln“ sagt, was dort hingehört; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%f” is no OpenStreetMap file (.osm.pbf), or it is damaged. Download or save it again.</source>
        <translation>„%f“ ist keine OpenStreetMap-Datei (.osm.pbf) oder beschädigt. Laden oder speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The OpenStreetMap file “%f” is written in a way that is not read here (%1). Write it anew as .osm.pbf or .osm, with osmium say.</source>
        <translation>Die OpenStreetMap-Datei „%f“ ist auf eine Art geschrieben, die hier nicht gelesen wird (%1). Schreiben Sie sie neu als .osm.pbf oder .osm, etwa mit osmium.</translation>
    </message>
    <message>
        <source>The column “%1” of “%f” has its texts in the first row of their block only; the rows below got them too (number of rows: %2).</source>
        <translation>Die Spalte „%1“ in „%f“ nennt ihre Texte nur in der ersten Zeile ihres Blocks; die Zeilen darunter haben sie auch erhalten (Zeilen: %2).</translation>
    </message>
    <message>
        <source>Nothing in the table of “%f” tells whether “1,598” is 1598 or a little more than 1.5: “%1” was taken as decimal mark. Choose “Decimal mark” or “Thousands mark” if this is wrong.</source>
        <translation>Nichts in der Tabelle „%f“ verrät, ob „1,598“ 1598 oder etwas mehr als anderthalb ist: „%1“ wurde als Dezimalzeichen genommen. Wählen Sie „Dezimalzeichen“ oder „Tausenderzeichen“, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>Factors of the crosswalk “%f” are rounded and do not add up to 1 exactly (number of areas: %1); those of %2 give %3. They were divided by their sum, so that nobody is lost.</source>
        <translation>Faktoren des Umsteigeschlüssels „%f“ sind gerundet und ergeben zusammen nicht genau 1 (Gebiete: %1); die von %2 ergeben %3. Sie wurden durch ihre Summe geteilt, damit niemand verloren geht.</translation>
    </message>
    <message>
        <source>The table has two values for the key %1, “%2”, %3: %6 in row %4 and %7 in row %5. Remove one of them, or a column that tells them apart was not recognised.</source>
        <translation>Die Tabelle hat zwei Werte für den Schlüssel %1, „%2“, %3: %6 in Zeile %4 und %7 in Zeile %5. Entfernen Sie einen davon; oder eine Spalte, die sie unterscheidet, wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>“%f” has hidden columns with cells (%1, the first is column %2); they were read like all others.</source>
        <translation>„%f“ hat ausgeblendete Spalten mit Inhalt (%1, die erste ist Spalte %2); sie wurden wie alle anderen gelesen.</translation>
    </message>
    <message>
        <source>The field “%1” holds texts, and “%3” in row %2 may be thousands or decimals. Make it a field of numbers, with the field calculator say.</source>
        <translation>Das Feld „%1“ enthält Texte, und „%3“ in Zeile %2 kann Tausender oder Dezimalstellen meinen. Machen Sie daraus ein Zahlenfeld, etwa mit dem Feldrechner.</translation>
    </message>
    <message>
        <source>Class limits that fell together with others, or outside of the values, were left out (number: %1).</source>
        <translation>Klassengrenzen, die mit anderen zusammenfielen oder außerhalb der Werte lagen, wurden weggelassen (Anzahl: %1).</translation>
    </message>
    <message>
        <source>Behind the column “%1” of “%f” stands a column of numbers without a heading. If commas set the columns apart, these may be its decimals: then save the file with semicolons between the columns.</source>
        <translation>Hinter der Spalte „%1“ in „%f“ steht eine Spalte mit Zahlen ohne Überschrift. Trennen Kommas die Spalten, so können das ihre Dezimalstellen sein: Speichern Sie die Datei dann mit Semikolon zwischen den Spalten.</translation>
    </message>
    <message>
        <source>“%f” shows the numbers of the column “%1” divided by %2; those that stand in the cells were read, without dividing. Look whether the unit fits.</source>
        <translation>„%f“ zeigt die Zahlen der Spalte „%1“ durch %2 geteilt; gelesen wurden die, die in den Zellen stehen, ungeteilt. Prüfen Sie, ob die Einheit passt.</translation>
    </message>
    <message>
        <source>There is a store “%1” already, and it stays as it is. Name a new one under “Store”.</source>
        <translation>Einen Speicher „%1“ gibt es schon, und er bleibt, wie er ist. Nennen Sie unter „Speicher“ einen neuen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Look whether the disk is full, and at the rights of the “Folder”.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Sehen Sie nach, ob der Datenträger voll ist, und nach den Rechten am „Ordner“.</translation>
    </message>
    <message>
        <source>The file “%1” of the package is missing. Get the whole folder again; nothing was made.</source>
        <translation>Die Datei „%1“ des Pakets fehlt. Holen Sie den ganzen Ordner noch einmal; nichts ist entstanden.</translation>
    </message>
    <message>
        <source>“%1” does not describe a store of this plugin. Choose the datapackage.json that “Export store” wrote; “Import into store” takes tables of others.</source>
        <translation>„%1“ beschreibt keinen Speicher dieses Plugins. Wählen Sie die datapackage.json, die „Speicher ausgeben“ geschrieben hat; Tabellen anderer nimmt „In den Speicher importieren“.</translation>
    </message>
    <message>
        <source>A newer version of the plugin wrote “%1” (schema %2). Update the plugin; nothing was made.</source>
        <translation>Eine neuere Version des Plugins hat „%1“ geschrieben (Schema %2). Aktualisieren Sie das Plugin; nichts ist entstanden.</translation>
    </message>
    <message>
        <source>The file “%1” of the package is not as it was written: a program has saved it again, or a copy is not whole. Get the package again; nothing was made.</source>
        <translation>Die Datei „%1“ des Pakets ist nicht, wie sie geschrieben wurde: Ein Programm hat sie neu gespeichert, oder eine Kopie ist nicht vollständig. Holen Sie das Paket noch einmal; nichts ist entstanden.</translation>
    </message>
    <message>
        <source>Row %2 of “%1” does not have the columns of the table. Export the store again; nothing was made.</source>
        <translation>Zeile %2 von „%1“ hat nicht die Spalten der Tabelle. Geben Sie den Speicher noch einmal aus; nichts ist entstanden.</translation>
    </message>
    <message>
        <source>“%1”, row %2: “%4” cannot stand in the column “%3”. Export the store again; nothing was made.</source>
        <translation>„%1“, Zeile %2: „%4“ kann nicht in der Spalte „%3“ stehen. Geben Sie den Speicher noch einmal aus; nichts ist entstanden.</translation>
    </message>
    <message>
        <source>The column “%2” of “%1” names %3, which is not in the package. Export the store again; nothing was made.</source>
        <translation>Die Spalte „%2“ von „%1“ nennt %3, das nicht im Paket ist. Geben Sie den Speicher noch einmal aus; nichts ist entstanden.</translation>
    </message>
    <message>
        <source>The numbers of the column “%1” of “%f” have different units; they were converted to the unit %2 (number: %3), like “%4” in row %5.</source>
        <translation>Die Zahlen der Spalte „%1“ von „%f“ haben verschiedene Einheiten; sie wurden in die Einheit %2 umgerechnet (Anzahl: %3), etwa „%4“ in Zeile %5.</translation>
    </message>
    <message>
        <source>The column “%1” of “%f” has numbers with the unit %2 and others without one, which were read in the same unit (number: %3), like “%4” in row %5. Check them.</source>
        <translation>Die Spalte „%1“ von „%f“ hat Zahlen mit der Einheit %2 und andere ohne Einheit, die in derselben gelesen wurden (Anzahl: %3), etwa „%4“ in Zeile %5. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The column “%1” of “%f” has numbers in different units and others without one, which count as missing (number: %2), like “%3” in row %4. Write the unit into the heading.</source>
        <translation>Die Spalte „%1“ von „%f“ hat Zahlen in verschiedenen Einheiten und andere ohne Einheit, die als fehlend gelten (Anzahl: %2), etwa „%3“ in Zeile %4. Schreiben Sie die Einheit in die Überschrift.</translation>
    </message>
    <message>
        <source>The column “%1” of “%f” has years of two digits, which are its periods; “%2” was read as %3. Check them.</source>
        <translation>Die Spalte „%1“ von „%f“ hat zweistellige Jahre, die ihre Zeiträume sind; „%2“ wurde als %3 gelesen. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Places of the candidates cannot be heeded for “Shortest longest way (p-center)”. Leave the field empty, or choose another objective.</source>
        <translation>Plätze der Kandidaten lassen sich bei „Kürzester längster Weg (p-Center)“ nicht beachten. Lassen Sie das Feld leer oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>%1 classes for maps did not come in, since the import is pending. Import the layer again when it is accepted.</source>
        <translation>%1 Klassen für Karten kamen nicht hinein, weil der Import wartet. Importieren Sie den Layer noch einmal, wenn er angenommen ist.</translation>
    </message>
    <message>
        <source>“%f” was changed after it was released: its hash is not that of what it says. Take the file as it was released.</source>
        <translation>„%f“ wurde nach der Veröffentlichung verändert: Die Prüfsumme ist nicht die ihres Inhalts. Nehmen Sie die Datei, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>“%1” in %2: area %3 has %4, its parts by “%6” add up to %5.</source>
        <translation>„%1“ in %2: Gebiet %3 hat %4, seine Teile nach „%6“ ergeben zusammen %5.</translation>
    </message>
    <message>
        <source>Check whether a part is missing or was revised alone, and import total and parts of one date.</source>
        <translation>Prüfen Sie, ob ein Teil fehlt oder allein berichtigt wurde, und importieren Sie Summe und Teile eines Standes.</translation>
    </message>
    <message>
        <source>In the coordinates of the network “%1” lengths in the plane are wrong by %2 % here. Measure on the ellipsoid under “Lengths”, or transform the layer, to EPSG:25833 say.</source>
        <translation>In den Koordinaten des Straßennetzes „%1“ sind Längen in der Ebene hier um %2 % falsch. Messen Sie unter „Längen“ auf dem Ellipsoid oder transformieren Sie den Layer, etwa nach EPSG:25833.</translation>
    </message>
    <message>
        <source>No row of the table of costs names both a place and a facility of the layers: it has “%1” and “%2”, they have “%3” and “%4”. Check the fields of the keys, and leading zeros.</source>
        <translation>Keine Zeile der Kostentabelle nennt einen Ort und eine Einrichtung der Layer: Sie hat „%1“ und „%2“, die Layer haben „%3“ und „%4“. Prüfen Sie die Schlüsselfelder und führende Nullen.</translation>
    </message>
    <message>
        <source>The target rate %1 would want so many places for each child. Rates are shares: write %2 for %1 %.</source>
        <translation>Die Zielquote %1 hieße so viele Plätze für jedes Kind. Quoten sind Anteile: Schreiben Sie %2 für %1 %.</translation>
    </message>
    <message>
        <source>The weights of the steps must be numbers from 0 on that do not rise from one threshold to the next, the first above 0, like 1;0.68;0.22.</source>
        <translation>Die Gewichte der Stufen müssen Zahlen ab 0 sein, die von einer Schwelle zur nächsten nicht steigen, das erste über 0, etwa 1;0,68;0,22.</translation>
    </message>
    <message>
        <source>The demand is 0 everywhere: no site is needed for anybody.</source>
        <translation>Die Nachfrage ist überall 0: Niemand braucht einen Standort.</translation>
    </message>
    <message>
        <source>No title and no heading of “%f” names a period; row %1 below the table does, “%2”: %3 was taken for all figures.</source>
        <translation>Kein Titel und keine Überschrift von „%f“ nennt einen Zeitraum; Zeile %1 unter der Tabelle tut es, „%2“: Für alle Zahlen wurde %3 genommen.</translation>
    </message>
    <message>
        <source>The areas of “%f” stand in columns, from row %1 on: the table was read turned, with a row as an indicator (areas: %2).</source>
        <translation>Die Räume von „%f“ stehen in Spalten, ab Zeile %1: Die Tabelle wurde gedreht gelesen, mit einer Zeile als Indikator (Räume: %2).</translation>
    </message>
    <message>
        <source>The area %2 stands in several rows with two values in “%1”: %3 in row %4 and %5 in row %6. Correct the field of the keys, or the values.</source>
        <translation>Das Gebiet %2 steht in mehreren Zeilen mit zwei Werten in „%1“: %3 in Zeile %4 und %5 in Zeile %6. Berichtigen Sie das Schlüsselfeld oder die Werte.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f”, column %2: “%3” may be thousands or a decimal number. Write 1000 for one thousand, and 1,0 for one.</source>
        <translation>Zeile %1 des Katalogs „%f“, Spalte %2: „%3“ kann Tausender oder eine Dezimalzahl meinen. Schreiben Sie 1000 für tausend und 1,0 für eins.</translation>
    </message>
    <message>
        <source>No indicator of the catalogue “%f” can be computed for the years %1; the fields allow it for: %2.</source>
        <translation>Für die Jahre %1 lässt sich kein Indikator des Katalogs „%f“ berechnen; die Felder erlauben es für: %2.</translation>
    </message>
    <message>
        <source>%1 %2: areas have no value because the denominator is 0 (number: %3).</source>
        <translation>%1 %2: Gebiete haben keinen Wert, weil der Nenner 0 ist (Anzahl: %3).</translation>
    </message>
    <message>
        <source>%1 %2: shares are below 0 or more than the whole (number of areas: %3). Check numerator and denominator, or the kind in the catalogue.</source>
        <translation>%1 %2: Anteile liegen unter 0 oder über dem Ganzen (Anzahl der Gebiete: %3). Prüfen Sie Zähler und Nenner oder die Art (kind) im Katalog.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f” (%2): “%3” is to name an algorithm and its field, like childcaredemand:missing:kind=krippe, and beside it stands no formula.</source>
        <translation>Zeile %1 des Katalogs „%f“ (%2): „%3“ soll einen Algorithmus und sein Feld nennen, wie childcaredemand:missing:kind=krippe, und daneben steht keine Formel.</translation>
    </message>
    <message>
        <source>Row %1 of the rules “%f”, column %2: “%3” is not understood there.</source>
        <translation>Zeile %1 der Regeln „%f“, Spalte %2: „%3“ ist dort nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“%1” needs what the algorithm %2 computes, and no formula does. Run it, import its result into the store and extract it: there it is called “%3”.</source>
        <translation>„%1“ braucht, was der Algorithmus %2 berechnet, und keine Formel tut es. Führen Sie ihn aus, lesen Sie sein Ergebnis in den Speicher ein und entnehmen Sie es: Dort heißt es „%3“.</translation>
    </message>
    <message>
        <source>Indicators of the catalogue wait for results of algorithms that are imported into the store (number: %1): %2.</source>
        <translation>Indikatoren des Katalogs warten auf Ergebnisse von Algorithmen, die in den Speicher eingelesen werden (Anzahl: %1): %2.</translation>
    </message>
    <message>
        <source>“%1” does not hold in all areas and years (number of cells: %2); in %3 there is %4 against %5.</source>
        <translation>„%1“ gilt nicht in allen Gebieten und Jahren (Anzahl der Zellen: %2); in %3 steht %4 gegen %5.</translation>
    </message>
    <message>
        <source>Row %1 of the catalogue “%f” (%2) needs “%3”, which no field of numbers of the layer is called, with or without a year.</source>
        <translation>Zeile %1 des Katalogs „%f“ (%2) braucht „%3“; so heißt kein Zahlenfeld des Layers, weder mit noch ohne Jahr.</translation>
    </message>
    <message>
        <source>“%f” is no list of “Measures”: it lacks the column %1. The help names them all.</source>
        <translation>„%f“ ist keine Liste von „Maßnahmen“: Ihr fehlt die Spalte %1. Die Hilfe nennt alle.</translation>
    </message>
    <message>
        <source>Row %1 of the “Measures”: there is a target without an indicator. Name the indicator that it is for.</source>
        <translation>Zeile %1 der „Maßnahmen“: Dort steht ein Zielwert ohne Indikator. Nennen Sie den Indikator, für den er gilt.</translation>
    </message>
    <message>
        <source>Row %1 of the “Measures”: the report has no chapter for “%2”. Write the key or the name of one of its areas, or leave it empty for the whole district. There are: %3.</source>
        <translation>Zeile %1 der „Maßnahmen“: Für „%2“ hat der Bericht kein Kapitel. Schreiben Sie Schlüssel oder Namen eines seiner Gebiete, oder lassen Sie die Zelle für den ganzen Landkreis leer. Es gibt: %3.</translation>
    </message>
    <message>
        <source>Nobody has answered the question “%1”. Leave it out, or look at the “Words for no answer”.</source>
        <translation>Die Frage „%1“ hat niemand beantwortet. Lassen Sie sie weg, oder prüfen Sie die „Wörter für keine Antwort“.</translation>
    </message>
    <message>
        <source>The question “%1” has answers in people&apos;s own words, or too many different ones. They do not leave the survey: leave the question out, or put its answers into groups first.</source>
        <translation>Die Frage „%1“ hat Antworten in eigenen Worten oder zu viele verschiedene. Sie verlassen die Befragung nicht: Lassen Sie die Frage weg, oder fassen Sie ihre Antworten vorher in Gruppen zusammen.</translation>
    </message>
    <message>
        <source>The store “%1” is of an older version (schema %2), and you may not change that. Ask the owner of the database to import something, or to run “Create store” on it, once.</source>
        <translation>Der Speicher „%1“ ist von einer älteren Fassung (Schema %2), und Sie dürfen das nicht ändern. Bitten Sie den Eigentümer der Datenbank, einmal etwas zu importieren oder „Speicher anlegen“ darauf auszuführen.</translation>
    </message>
    <message>
        <source>“%1” is a count: areas coloured by counts show how large they are. It gets no map.</source>
        <translation>„%1“ ist eine Anzahl: Nach Anzahlen gefärbte Gebiete zeigen, wie groß sie sind. Sie bekommt keine Karte.</translation>
    </message>
    <message>
        <source>“%1” has no number for any area of this level, and gets no map.</source>
        <translation>„%1“ hat für kein Gebiet dieser Ebene eine Zahl und bekommt keine Karte.</translation>
    </message>
    <message>
        <source>The classes of “%1” came with several imports and do not have the same limits in all periods: the legend names them all. Do not compare the colours of the periods.</source>
        <translation>Die Klassen von „%1“ kamen mit mehreren Importen und haben nicht in allen Zeiträumen dieselben Grenzen: Die Legende nennt sie alle. Vergleichen Sie die Farben der Zeiträume nicht.</translation>
    </message>
    <message>
        <source>“%1” is a grouping: the store has outlines of areas only. Take the groups out by “Extract indicators”, and draw them by “Monitor maps”.</source>
        <translation>„%1“ ist eine Gliederung: Der Speicher hat nur Umrisse von Gebieten. Entnehmen Sie die Gruppen mit „Indikatoren entnehmen“ und zeichnen Sie sie mit „Monitorkarten“.</translation>
    </message>
    <message>
        <source>There is nothing to draw of “%1”: no rate of it has a value. “Store contents” lists what there is.</source>
        <translation>Von „%1“ gibt es nichts zu zeichnen: Keine Quote davon hat einen Wert. „Inhalt des Speichers“ listet auf, was da ist.</translation>
    </message>
    <message>
        <source>No release “%1” to the public is in the register of the store. It has: %2.</source>
        <translation>Im Register des Speichers steht keine Veröffentlichung „%1“ für die Öffentlichkeit. Es hat: %2.</translation>
    </message>
    <message>
        <source>Area %3 in %2: “%1” does not hold; there is %4 against %5.</source>
        <translation>Gebiet %3 in %2: „%1“ gilt nicht; es steht %4 gegen %5.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Columns of “%f” without a heading (number: %1) are called after their place: %2. Name them in the file, or leave them out with “Plan of the sheet”.</source>
        <translation>Spalten von „%f“ ohne Überschrift (Anzahl: %1) heißen nach ihrer Stelle: %2. Benennen Sie sie in der Datei, oder lassen Sie sie mit „Plan des Blatts“ aus.</translation>
    </message>
    <message>
        <source>Components need “District rates” for each sex and age (and nationality). Choose the table, or another “Method”.</source>
        <translation>Komponenten brauchen „Raten des Landkreises“ für jedes Geschlecht und Alter (und jede Staatsangehörigkeit). Wählen Sie die Tabelle oder eine andere „Methode“.</translation>
    </message>
    <message>
        <source>“District rates” by nationality are for components. Choose these as “Method”, or rates of everybody together.</source>
        <translation>„Raten des Landkreises“ nach Staatsangehörigkeit sind für Komponenten. Wählen Sie diese als „Methode“ oder Raten aller zusammen.</translation>
    </message>
</context>
<context>
    <name>FloatingCatchmentAlgorithm</name>
    <message>
        <source>Places per child (floating catchments)</source>
        <translation>Plätze je Kind (gleitende Einzugsbereiche)</translation>
    </message>
    <message>
        <source>2sfca,e2sfca,3sfca,accessibility,capacity,places,floating catchment</source>
        <translation>2sfca,e2sfca,3sfca,Erreichbarkeit,Kapazität,Plätze,gleitende Einzugsbereiche,Einzugsgebiet</translation>
    </message>
    <message>
        <source>Shares the places of facilities out among the children that reach them.</source>
        <translation>Verteilt die Plätze der Einrichtungen auf die Kinder, die sie erreichen.</translation>
    </message>
    <message>
        <source>Metres or minutes. The greatest limits who asks at a facility; the others are the limits of the steps.</source>
        <translation>Meter oder Minuten. Die größte begrenzt, wer bei einer Einrichtung nachfragt; die übrigen sind die Grenzen der Stufen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Two-step, enhanced two-step or three-step floating catchments.</source>
        <translation>Gleitende Einzugsbereiche in zwei Schritten, in zwei Schritten mit Abnahme oder in drei Schritten.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>How far facilities count less; not used by “2SFCA (two steps)”.</source>
        <translation>Wie weit ferne Einrichtungen weniger zählen; bei „2SFCA (zwei Schritte)“ nicht benutzt.</translation>
    </message>
    <message>
        <source>Weights of the steps</source>
        <translation>Gewichte der Stufen</translation>
    </message>
    <message>
        <source>One for each threshold.</source>
        <translation>Eines je Schwelle.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities or planning areas for the mean, weighted by children.</source>
        <translation>Gemeinden oder Planungsräume für das nach Kindern gewichtete Mittel.</translation>
    </message>
    <message>
        <source>Demand with places per child</source>
        <translation>Nachfrage mit Plätzen je Kind</translation>
    </message>
    <message>
        <source>The demand with the field accessibility; 0 where no facility is in reach.</source>
        <translation>Die Nachfrage mit dem Feld accessibility; 0, wo keine Einrichtung in Reichweite ist.</translation>
    </message>
    <message>
        <source>Areas with places per child</source>
        <translation>Gebiete mit Plätzen je Kind</translation>
    </message>
    <message>
        <source>The areas with the field accessibility and the children counted.</source>
        <translation>Die Gebiete mit dem Feld accessibility und den gezählten Kindern.</translation>
    </message>
    <message>
        <source>Places shared out</source>
        <translation>Verteilte Plätze</translation>
    </message>
    <message>
        <source>%1 of %2 places shared out among %3 children.</source>
        <translation>%1 von %2 Plätzen auf %3 Kinder verteilt.</translation>
    </message>
    <message>
        <source>Every facility shares its places out among the children within the greatest threshold; every child gets what the facilities in its reach have for it. The result is places per child, at every place of demand and as a mean per area.

“2SFCA (two steps)” (Luo and Wang 2003) counts all within the threshold alike. “E2SFCA (with decay)” (Luo and Qi 2009) lets far facilities count less. “3SFCA (with competition)” (Wan, Zou and Sternberg 2012) also lets children that can choose ask less of each facility: the children of a place are shared out among its facilities by selection weights, the weight of each facility divided by the sum of all.

The decay “Steps” takes a weight for each threshold; “Gaussian” falls from 1 to 0 at the greatest threshold (Dai 2010); “Gaussian with bandwidth” is exp(−c²/2b²) with a third of the greatest threshold as b (PySAL); “Gravity” is c to the power of minus the exponent, in metres or minutes, up to the greatest threshold.

The sum over all children equals the places of all facilities that children reach.</source>
        <translation>Jede Einrichtung verteilt ihre Plätze auf die Kinder innerhalb der größten Schwelle; jedes Kind erhält, was die Einrichtungen in seiner Reichweite für es haben. Das Ergebnis sind Plätze je Kind, an jedem Ort der Nachfrage und als Mittel je Gebiet.

„2SFCA (zwei Schritte)“ (Luo und Wang 2003) zählt alle innerhalb der Schwelle gleich. „E2SFCA (mit Abnahme)“ (Luo und Qi 2009) lässt ferne Einrichtungen weniger zählen. „3SFCA (mit Konkurrenz)“ (Wan, Zou und Sternberg 2012) lässt außerdem Kinder, die wählen können, weniger von jeder Einrichtung verlangen: Die Kinder eines Orts werden nach Auswahlgewichten auf seine Einrichtungen verteilt, das Gewicht jeder Einrichtung geteilt durch die Summe aller.

Die Abnahme „Stufen“ nimmt ein Gewicht je Schwelle; „Gauß“ fällt von 1 auf 0 an der größten Schwelle (Dai 2010); „Gauß mit Bandbreite“ ist exp(−c²/2b²) mit einem Drittel der größten Schwelle als b (PySAL); „Gravitation“ ist c hoch minus dem Exponenten, in Metern oder Minuten, bis zur größten Schwelle.

Die Summe über alle Kinder ist gleich den Plätzen aller Einrichtungen, die Kinder erreichen.</translation>
    </message>
    <message>
        <source>Exponent of gravity</source>
        <translation>Exponent der Gravitation</translation>
    </message>
    <message>
        <source>For the decay “Gravity”.</source>
        <translation>Für die Abnahme „Gravitation“.</translation>
    </message>
    <message>
        <source>Selection weights</source>
        <translation>Auswahlgewichte</translation>
    </message>
    <message>
        <source>Facilities among which “3SFCA (with competition)” shares the children of a place out: those within the greatest threshold, as published, or all with a known cost, as PySAL does; what goes to those beyond finds no place there.</source>
        <translation>Einrichtungen, auf die „3SFCA (mit Konkurrenz)“ die Kinder eines Orts verteilt: die innerhalb der größten Schwelle, wie veröffentlicht, oder alle mit bekannten Kosten, wie PySAL es tut; was auf die jenseits davon entfällt, findet dort keinen Platz.</translation>
    </message>
    <message>
        <source>Places per child, by area</source>
        <translation>Plätze je Kind, nach Gebieten</translation>
    </message>
    <message>
        <source>Places per child</source>
        <translation>Plätze je Kind</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) with places that nobody reaches; they are not shared out: %1.</source>
        <translation>
            <numerusform>%n Einrichtung mit Plätzen erreicht niemand; ihre Plätze werden nicht verteilt: %1.</numerusform>
            <numerusform>%n Einrichtungen mit Plätzen erreicht niemand; ihre Plätze werden nicht verteilt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places per child in reach</source>
        <translation>Plätze je Kind in Reichweite</translation>
    </message>
    <message>
        <source>places per child</source>
        <translation>Plätze je Kind</translation>
    </message>
    <message>
        <source>%1, mean of the children of the area, within %2 %3</source>
        <translation>%1, Mittel der Kinder des Gebiets, innerhalb von %2 %3</translation>
    </message>
</context>
<context>
    <name>GroupOutput</name>
    <message>
        <source>The areas have no field “%1” to sum.</source>
        <translation>Die Gebiete haben kein Feld „%1“, das summiert werden könnte.</translation>
    </message>
    <message>
        <source>Sum over the areas of the group.</source>
        <translation>Summe über die Gebiete der Gruppe.</translation>
    </message>
    <message>
        <source>From sums: %1.</source>
        <translation>Aus Summen: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be summed: %2. Give it under “Rates”, as a formula over counts.</source>
        <translation>„%1“ lässt sich nicht summieren: %2. Geben Sie den Indikator unter „Quoten“ als Formel über absolute Zahlen an.</translation>
    </message>
</context>
<context>
    <name>GroupPlates</name>
    <message>
        <source>The layer “%1” has no field “%2” with planning areas. Choose another, or none.</source>
        <translation>Der Layer „%1“ hat kein Feld „%2“ mit Planungsräumen. Wählen Sie ein anderes oder keines.</translation>
    </message>
    <message>
        <source>The field “%1” of the layer “%2” names no planning area.</source>
        <translation>Das Feld „%1“ des Layers „%2“ nennt keinen Planungsraum.</translation>
    </message>
    <message>
        <source>District: %1</source>
        <translation>Landkreis: %1</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Locator map: %1</source>
        <translation>Lagekarte: %1</translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation>Planungsräume</translation>
    </message>
    <message>
        <source>Locator map: district</source>
        <translation>Lagekarte: Landkreis</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>above %1: %2, not shown</source>
        <translation>über %1: %2, nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>ImportStoreAlgorithm</name>
    <message>
        <source>Import store</source>
        <translation>Speicher einlesen</translation>
    </message>
    <message>
        <source>store,import,exchange,data package,Frictionless,CSV,restore,GeoPackage,PostgreSQL,move,monitor</source>
        <translation>Speicher,Import,Einlesen,Austausch,Datenpaket,Frictionless,CSV,Wiederherstellung,GeoPackage,PostgreSQL,Umzug,Monitor</translation>
    </message>
    <message>
        <source>Makes a new store of a Data Package that “Export store” wrote.</source>
        <translation>Macht aus einem Data Package von „Speicher ausgeben“ einen neuen Speicher.</translation>
    </message>
    <message>
        <source>The new store is the old one to the last digit: values, statuses, all versions with the numbers of their imports, sources, areas, groupings, catalogue. So a store moves from a file into PostgreSQL, and back.

A store that is there already stays as it is: name a new one. A package in which a file was changed or is missing is refused, and nothing is made.</source>
        <translation>Der neue Speicher ist der alte bis zur letzten Ziffer: Werte, Status, alle Fassungen mit den Nummern ihrer Importe, Quellen, Gebiete, Gliederungen, Katalog. So zieht ein Speicher aus einer Datei nach PostgreSQL um, und zurück.

Ein Speicher, den es schon gibt, bleibt, wie er ist: Nennen Sie einen neuen. Ein Paket, in dem eine Datei verändert wurde oder fehlt, wird abgelehnt, und nichts entsteht.</translation>
    </message>
    <message>
        <source>Data Package</source>
        <translation>Data Package</translation>
    </message>
    <message>
        <source>The file datapackage.json in the folder of the package.</source>
        <translation>Die Datei datapackage.json im Ordner des Pakets.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Tables read</source>
        <translation>Gelesene Tabellen</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>The store “%1” was made: %2 observations of %3 imports, %4 areas.</source>
        <translation>Der Speicher „%1“ ist da: %2 Beobachtungen aus %3 Importen, %4 Gebiete.</translation>
    </message>
</context>
<context>
    <name>ImportTablesAlgorithm</name>
    <message>
        <source>Import into store</source>
        <translation>In den Speicher importieren</translation>
    </message>
    <message>
        <source>store,import,table,delivery,version,revision,statistics,GENESIS,protocol,monitor</source>
        <translation>Speicher,Import,Tabelle,Lieferung,Version,Revision,Statistik,GENESIS,Protokoll,Monitor</translation>
    </message>
    <message>
        <source>Takes tables into the indicator store; nothing in it is ever overwritten.</source>
        <translation>Nimmt Tabellen in den Indikatorenspeicher auf; nichts darin wird je überschrieben.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Any number of files and layers, as “Join indicators” takes them; long tables of “Read table”, too.</source>
        <translation>Beliebig viele Dateien und Layer, wie „Indikatoren verknüpfen“ sie nimmt; auch lange Tabellen von „Tabelle lesen“.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Who published the tables, for the source line.</source>
        <translation>Wer die Tabellen veröffentlicht hat, für die Quellenzeile.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Under which they may be used, like “dl-de/by-2-0”.</source>
        <translation>Unter der sie genutzt werden dürfen, etwa „dl-de/by-2-0“.</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>The day from which on the import counts, like 2024-01-31. Left empty: today.</source>
        <translation>Der Tag, ab dem der Import zählt, etwa 2024-01-31. Leer: heute.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether the import holds at once or waits until it is accepted.</source>
        <translation>Ob der Import sofort gilt oder wartet, bis er angenommen ist.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A row for each revision (old and new value) and each rejection with its reason; new and unchanged cells are counted.</source>
        <translation>Eine Zeile für jede Revision (alter und neuer Wert) und jede Ablehnung mit ihrem Grund; neue und unveränderte Zellen sind gezählt.</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Nummer des Imports</translation>
    </message>
    <message>
        <source>New cells</source>
        <translation>Neue Zellen</translation>
    </message>
    <message>
        <source>Unchanged cells</source>
        <translation>Unveränderte Zellen</translation>
    </message>
    <message>
        <source>Revised cells</source>
        <translation>Revidierte Zellen</translation>
    </message>
    <message>
        <source>Rejected cells</source>
        <translation>Abgelehnte Zellen</translation>
    </message>
    <message>
        <source>Choose at least one table.</source>
        <translation>Wählen Sie mindestens eine Tabelle.</translation>
    </message>
    <message>
        <source>%1 cells are new, %2 unchanged, %3 revised, %4 rejected.</source>
        <translation>%1 Zellen sind neu, %2 unverändert, %3 revidiert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>This is import %1; it waits until it is accepted.</source>
        <translation>Das ist Import %1; er wartet, bis er angenommen wird.</translation>
    </message>
    <message>
        <source>This is import %1.</source>
        <translation>Das ist Import %1.</translation>
    </message>
    <message>
        <source>There is nothing new in the files: the store stays as it is.</source>
        <translation>In den Dateien steht nichts Neues: Der Speicher bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 cells are not in the store; the protocol says why.</source>
        <translation>%1 Zellen sind nicht im Speicher; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Reads tables as “Read table” does and puts their observations into the store, all or none. Each cell is new, unchanged, revised (the old value stays beside it, and the protocol names both) or rejected with a reason.

Areas are found by their keys in the areas of the store; rows of the district, the state and the nation are kept as well. A file that is in the store already changes nothing.

Results of other algorithms go in as they are: indices, rates, coverage and projections, each with its method, limits and status, and their classes for maps. They say themselves what their columns are. A computed value never takes the place of an office&apos;s figure.

With the state “Pending” nobody sees the import until “Accept import”; “Withdraw import” takes one back.</source>
        <translation>Liest Tabellen, wie „Tabelle lesen“ es tut, und legt ihre Beobachtungen in den Speicher, alle oder keine. Jede Zelle ist neu, unverändert, revidiert (der alte Wert bleibt daneben, und das Protokoll nennt beide) oder mit Grund abgelehnt.

Gebiete werden an ihren Schlüsseln unter den Gebieten des Speichers gefunden; Zeilen des Kreises, des Landes und des Bundes bleiben ebenfalls erhalten. Eine Datei, die schon im Speicher ist, ändert nichts.

Ergebnisse anderer Algorithmen kommen hinein, wie sie sind: Indizes, Quoten, Versorgung und Vorausberechnungen, jedes mit Methode, Grenzen und Status, dazu ihre Klassen für Karten. Was ihre Spalten sind, sagen sie selbst. Ein berechneter Wert tritt nie an die Stelle der Zahl eines Amtes.

Mit dem Zustand „Wartend“ sieht niemand den Import bis „Import annehmen“; „Import zurückziehen“ nimmt einen zurück.</translation>
    </message>
    <message>
        <source>Fields of results</source>
        <translation>Felder von Ergebnissen</translation>
    </message>
    <message>
        <source>Which columns of results of other algorithms go in, separated by semicolons. Left empty: what was computed, and what is classified; columns joined from tables stay out.</source>
        <translation>Welche Spalten von Ergebnissen anderer Algorithmen hineinkommen, mit Semikolons getrennt. Leer: was berechnet wurde und was klassifiziert ist; aus Tabellen verknüpfte Spalten bleiben draußen.</translation>
    </message>
    <message>
        <source>Period of results</source>
        <translation>Zeitraum der Ergebnisse</translation>
    </message>
    <message>
        <source>The year or date of results that do not say it themselves, like an index. Left empty: the latest of what they are made of.</source>
        <translation>Jahr oder Datum von Ergebnissen, die es nicht selbst sagen, etwa eines Index. Leer: der letzte Zeitraum dessen, woraus sie gemacht sind.</translation>
    </message>
    <message>
        <source>“%1”: %2 columns by the method “%3”, the latest period is %4.</source>
        <translation>„%1“: %2 Spalten nach der Methode „%3“, der letzte Zeitraum ist %4.</translation>
    </message>
    <message>
        <source>“%1” gives indicators of the catalogue: %2.</source>
        <translation>„%1“ gibt Indikatoren des Katalogs: %2.</translation>
    </message>
    <message>
        <source>Several columns of “%1” could be the indicator %2, so none is called so. Name one under “%3”.</source>
        <translation>Mehrere Spalten von „%1“ könnten der Indikator %2 sein, darum heißt keine so. Nennen Sie eine unter „%3“.</translation>
    </message>
</context>
<context>
    <name>IndexIndicatorTexts</name>
    <message>
        <source>The table of indicators has “%1” in column “%2” of row %3, where a number belongs.</source>
        <translation>Die Tabelle der Indikatoren hat in Spalte „%2“, Zeile %3, „%1“, wo eine Zahl hingehört.</translation>
    </message>
    <message>
        <source>The table of indicators “%1” needs the column “field”, and may have dimension, polarity, weight and transformation. It has: %2.</source>
        <translation>Die Tabelle der Indikatoren „%1“ braucht die Spalte „field“ und darf dimension, polarity, weight und transformation haben. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The input has none of the indicators of the district&apos;s monitor (%1). Choose a table of indicators, or fields.</source>
        <translation>Die Eingabe hat keinen der Indikatoren des Landkreismonitors (%1). Wählen Sie eine Tabelle der Indikatoren oder Felder.</translation>
    </message>
    <message>
        <source>Indicators of the district&apos;s monitor that the input does not have: %1.</source>
        <translation>Indikatoren des Landkreismonitors, die die Eingabe nicht hat: %1.</translation>
    </message>
    <message>
        <source>“%1” has no direction (polarity 0) and stays out of the index.</source>
        <translation>„%1“ hat keine Richtung (Polarität 0) und bleibt aus dem Index heraus.</translation>
    </message>
    <message>
        <source>“%1” came without a value of the district. Choose the field of the population, to compute it, or the mean as reference.</source>
        <translation>„%1“ kam ohne einen Wert für den Landkreis. Wählen Sie das Feld der Bevölkerung, um ihn zu berechnen, oder den Mittelwert als Bezug.</translation>
    </message>
    <message>
        <source>%1: district value %2</source>
        <translation>%1: Kreiswert %2</translation>
    </message>
    <message>
        <source>%1: rates of small areas drawn towards the rate of all (empirical Bayes)</source>
        <translation>%1: Quoten kleiner Gebiete zur Quote aller hin gezogen (empirischer Bayes)</translation>
    </message>
    <message>
        <source>The table of indicators has the shrinkage “%1” in row %2; known are empirical_bayes and logit.</source>
        <translation>Die Tabelle der Indikatoren hat in Zeile %2 das Schrumpfungsverfahren „%1“; bekannt sind empirical_bayes und logit.</translation>
    </message>
    <message>
        <source>%1: rates of small areas drawn towards the rate of all (logit)</source>
        <translation>%1: Quoten kleiner Gebiete zur Quote aller hin gezogen (Logit)</translation>
    </message>
    <message>
        <source>The table of indicators has “%1” in column “%2” of row %3: this may be thousands or a decimal number. Write 1000 or 1,0.</source>
        <translation>Die Tabelle der Indikatoren hat „%1“ in Spalte „%2“ der Zeile %3: Das kann Tausender oder eine Dezimalzahl meinen. Schreiben Sie 1000 oder 1,0.</translation>
    </message>
    <message>
        <source>The table of indicators has the transformation “%1” in row %2; known are none, ln, ln_plus_1 and rank.</source>
        <translation>Die Tabelle der Indikatoren hat die Umformung „%1“ in Zeile %2; bekannt sind none, ln, ln_plus_1 und rank.</translation>
    </message>
    <message>
        <source>Counts in the index: %1. They are large where an area is large; take rates and shares, as “Compute indicators” makes them.</source>
        <translation>Absolute Zahlen im Index: %1. Sie sind groß, wo ein Gebiet groß ist; nehmen Sie Quoten und Anteile, wie „Indikatoren berechnen“ sie macht.</translation>
    </message>
    <message>
        <source>“%1” is not among the fields: “%2” was taken, which has the name of that indicator in the catalogue. Check that it is what you mean.</source>
        <translation>„%1“ ist nicht unter den Feldern: Genommen wurde „%2“, das so heißt wie dieser Indikator im Katalog. Prüfen Sie, ob es das Gemeinte ist.</translation>
    </message>
</context>
<context>
    <name>IndexMatrixTexts</name>
    <message>
        <source>List of indicators</source>
        <translation>Liste der Indikatoren</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Instead of a table: a row for each indicator, with its field or its id in the catalogue, its dimension, its polarity (1: high values are a burden, −1: low ones are, 0: stays out) and its weight. It is filled with the indicators of the district&apos;s monitor; as long as nothing is changed, the procedure has its own.</source>
        <translation>Statt einer Tabelle: eine Zeile je Indikator, mit seinem Feld oder seiner Kennung im Katalog, seiner Dimension, seiner Richtung (1: hohe Werte belasten, −1: niedrige belasten, 0: bleibt draußen) und seinem Gewicht. Sie ist mit den Indikatoren des Landkreismonitors gefüllt; solange nichts geändert wird, gelten die Indikatoren des Verfahrens.</translation>
    </message>
    <message>
        <source>The list of indicators has “%1” under “%2” in row %3, where a number belongs.</source>
        <translation>Die Liste der Indikatoren hat unter „%2“ in Zeile %3 „%1“, wo eine Zahl hingehört.</translation>
    </message>
    <message>
        <source>The list of indicators needs four cells a row: indicator, dimension, polarity, weight. Cells given: %1</source>
        <translation>Die Liste der Indikatoren braucht vier Zellen je Zeile: Indikator, Dimension, Richtung, Gewicht. Angegebene Zellen: %1</translation>
    </message>
</context>
<context>
    <name>IndexStepTexts</name>
    <message>
        <source>Not rated: excluded by the rules for population or areas.</source>
        <translation>Nicht bewertet: durch die Regeln für Bevölkerung oder Gebiete ausgeschlossen.</translation>
    </message>
    <message>
        <source>Not rated: too many indicators are missing.</source>
        <translation>Nicht bewertet: Es fehlen zu viele Indikatoren.</translation>
    </message>
    <message>
        <source>Not rated: no indicator has a value.</source>
        <translation>Nicht bewertet: Kein Indikator hat einen Wert.</translation>
    </message>
    <message>
        <source>Index %1, rank %2 of %3.</source>
        <translation>Index %1, Rang %2 von %3.</translation>
    </message>
    <message>
        <source>Raised by: %1.</source>
        <translation>Erhöht durch: %1.</translation>
    </message>
    <message>
        <source>Lowered by: %1.</source>
        <translation>Gesenkt durch: %1.</translation>
    </message>
    <message>
        <source>Not rated: an indicator is confidential.</source>
        <translation>Nicht bewertet: Ein Indikator unterliegt der Geheimhaltung.</translation>
    </message>
</context>
<context>
    <name>IndicatorParameter</name>
    <message>
        <source>Indicator of Sozialraum-Monitor</source>
        <translation>Indikator des Sozialraum-Monitors</translation>
    </message>
    <message>
        <source>A field with an indicator or the keys of areas.</source>
        <translation>Ein Feld mit einem Indikator oder den Schlüsseln von Gebieten.</translation>
    </message>
    <message>
        <source>The name of a field.</source>
        <translation>Der Name eines Felds.</translation>
    </message>
</context>
<context>
    <name>IndicatorProperties</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>InputGuard</name>
    <message>
        <source>“%1” would replace what is read as “%2”: %3. An input stays as it is; choose another name for the result.</source>
        <translation>„%1“ würde ersetzen, was als „%2“ gelesen wird: %3. Eingaben bleiben, wie sie sind; wählen Sie für das Ergebnis einen anderen Namen.</translation>
    </message>
    <message>
        <source>Or add it to this file as a table by giving as output: %1</source>
        <translation>Oder fügen Sie es dieser Datei als Tabelle hinzu, mit dieser Angabe als Ausgabe: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>ergebnis</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be written to the same file: %3. Give each a file of its own, or each a table of its own.</source>
        <translation>„%1“ und „%2“ würden in dieselbe Datei geschrieben: %3. Geben Sie jedem eine eigene Datei oder jedem eine eigene Tabelle.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would share the files that lie beside %3. Give each a name of its own, not only an ending.</source>
        <translation>„%1“ und „%2“ würden sich die Dateien teilen, die neben %3 liegen. Geben Sie jedem einen eigenen Namen, nicht nur eine eigene Endung.</translation>
    </message>
</context>
<context>
    <name>JoinIndicatorsAlgorithm</name>
    <message>
        <source>Join indicators</source>
        <translation>Indikatoren verknüpfen</translation>
    </message>
    <message>
        <source>table,statistics,key,AGS,ARS,join,municipality,district,indicator,protocol,GENESIS,Regionalstatistik,Zensus,monitor</source>
        <translation>Tabelle,Statistik,Schlüssel,AGS,ARS,verbinden,Join,Gemeinde,Kreis,Indikator,Protokoll,GENESIS,Regionalstatistik,Zensus,Monitor,Wohngeld,Sozialraum</translation>
    </message>
    <message>
        <source>Joins tables of official statistics to areas by key, without losing a row.</source>
        <translation>Verbindet Tabellen der amtlichen Statistik über den Schlüssel mit Gebieten, ohne eine Zeile zu verlieren.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities, districts or areas of your own; VG250 as it comes.</source>
        <translation>Gemeinden, Kreise oder eigene Gebiete; VG250, wie sie geliefert wird.</translation>
    </message>
    <message>
        <source>Field with the area key</source>
        <translation>Feld mit dem Gebietsschlüssel</translation>
    </message>
    <message>
        <source>AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name.</source>
        <translation>AGS, ARS oder ein eigener Schlüssel. Leer: das Feld AGS, ARS oder ein anderer üblicher Name.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Any number of files (flat files and tables of GENESIS, Regionalstatistik and Zensus, INKAR, XLSX, ODS, XLS, CSV, ZIP) and layers. A sheet of a workbook: “file.xlsx|layername=sheet”.</source>
        <translation>Beliebig viele Dateien (Flatfiles und Tabellen von GENESIS, Regionalstatistik und Zensus, INKAR, XLSX, ODS, XLS, CSV, ZIP) und Layer. Ein Blatt einer Arbeitsmappe: „datei.xlsx|layername=Blatt“.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Names or codes, separated by semicolons. Left empty: all.</source>
        <translation>Namen oder Codes, durch Semikolon getrennt. Leer: alle.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator.</source>
        <translation>Jahre oder Stichtage, durch Semikolon getrennt, oder „all“ für alle. Leer: der neueste jedes Indikators.</translation>
    </message>
    <message>
        <source>Areas with indicators</source>
        <translation>Gebiete mit Indikatoren</translation>
    </message>
    <message>
        <source>The areas with a column for each indicator and period, and its status.</source>
        <translation>Die Gebiete mit einer Spalte je Indikator und Zeitraum und deren Status.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>A table with a row for every key on either side: matched, table_only, area_only, duplicate, other_level, dissolved, later_merged.</source>
        <translation>Eine Tabelle mit einer Zeile für jeden Schlüssel beider Seiten: matched verbunden, table_only nur in der Tabelle, area_only nur in der Karte, duplicate wiederholt, other_level andere Ebene, dissolved aufgelöst, later_merged später zusammengelegt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>A page with the counts, the columns and every key that needs a look.</source>
        <translation>Eine Seite mit den Anzahlen, den Spalten und jedem Schlüssel, der einen Blick verdient.</translation>
    </message>
    <message>
        <source>Keys that found their area</source>
        <translation>Schlüssel, die ihr Gebiet gefunden haben</translation>
    </message>
    <message>
        <source>Areas without a number</source>
        <translation>Gebiete ohne Zahl</translation>
    </message>
    <message>
        <source>Keys without an area</source>
        <translation>Schlüssel ohne Gebiet</translation>
    </message>
    <message>
        <source>Keys repeated with the same values</source>
        <translation>Mit gleichen Werten wiederholte Schlüssel</translation>
    </message>
    <message>
        <source>Joined by area key from %1.</source>
        <translation>Über den Gebietsschlüssel verbunden aus %1.</translation>
    </message>
    <message>
        <source>same territory under the key of another level</source>
        <translation>gleiches Gebiet unter dem Schlüssel einer anderen Ebene</translation>
    </message>
    <message>
        <source>leading zeros restored</source>
        <translation>führende Nullen ergänzt</translation>
    </message>
    <message>
        <source>no number in the table</source>
        <translation>keine Zahl in der Tabelle</translation>
    </message>
    <message>
        <source>stands more than once with the same values</source>
        <translation>steht mehrfach mit gleichen Werten</translation>
    </message>
    <message>
        <source>unincorporated area</source>
        <translation>gemeindefreies Gebiet</translation>
    </message>
    <message>
        <source>outside of the territory of the layer</source>
        <translation>außerhalb des Gebiets der Karte</translation>
    </message>
    <message>
        <source>several rows in the layer</source>
        <translation>mehrere Zeilen in der Karte</translation>
    </message>
    <message>
        <source>same name on the other side: a suggestion, not joined</source>
        <translation>gleicher Name auf der anderen Seite: ein Vorschlag, nicht verbunden</translation>
    </message>
    <message>
        <source>Reads tables as the statistical offices deliver them and gives every area one column per indicator, with its status beside it (“&lt;field&gt;_status”: value, zero_rounded, nothing, secret, uncertain, blocked, later, missing, no_territory).

Keys are text: lost zeros are put back, AGS and ARS find each other, and rows of other levels (state, district) never reach an area. What the table says about the district and the state is kept as reference value of the column.

A dash is zero only for the count of an area that existed then; a point, a slash, an x or an asterisk never is.

The protocol has a row for every key of the tables and every area of the layer, and says what happened to it. Names and a crosswalk only ever suggest.

What the reader of tables finds out about headings, keys and numbers can be overruled for all tables at once.</source>
        <translation>Liest Tabellen, wie die Statistikämter sie liefern, und gibt jedem Gebiet eine Spalte je Indikator, mit dem Status daneben („&lt;feld&gt;_status“: value, zero_rounded, nothing, secret, uncertain, blocked, later, missing, no_territory).

Schlüssel sind Text: Verlorene Nullen werden ergänzt, AGS und ARS finden zueinander, und Zeilen anderer Ebenen (Land, Kreis) gelangen nie an ein Gebiet. Was die Tabelle über Kreis und Land sagt, bleibt als Vergleichswert der Spalte erhalten.

Ein Strich ist nur bei der Anzahl eines damals bestehenden Gebiets Null; Punkt, Schrägstrich, x und Stern sind es nie.

Das Protokoll hat eine Zeile für jeden Schlüssel der Tabellen und jedes Gebiet des Layers und sagt, was damit geschah. Namen und ein Umsteigeschlüssel schlagen immer nur vor.

Was der Tabellenleser über Überschriften, Schlüssel und Zahlen herausfindet, lässt sich für alle Tabellen zugleich überstimmen.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Umsteigeschlüssel</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt);;All files (*.*)</source>
        <translation>Tabellen (*.xlsx *.xls *.ods *.csv *.txt);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Umsteigeschlüssel of the BBSR, or a list with an old and a new key: tells what became of the keys that find no area. It suggests in the protocol and joins nothing; “Convert to another territory” converts.</source>
        <translation>Umsteigeschlüssel des BBSR oder eine Liste mit altem und neuem Schlüssel: sagt, was aus den Schlüsseln wurde, die kein Gebiet finden. Er schlägt im Protokoll vor und verknüpft nichts; umrechnen lässt sich mit „Auf anderen Gebietsstand umrechnen“.</translation>
    </message>
    <message>
        <source>Crosswalk from year</source>
        <translation>Umsteigeschlüssel ab Jahr</translation>
    </message>
    <message>
        <source>Year of the older territory, for crosswalks that have several. Left empty: the year of the table.</source>
        <translation>Jahr des älteren Gebietsstands, bei Umsteigeschlüsseln mit mehreren. Leer: das Jahr der Tabelle.</translation>
    </message>
    <message>
        <source>Crosswalk to year</source>
        <translation>Umsteigeschlüssel bis Jahr</translation>
    </message>
    <message>
        <source>Year of the newer territory, for crosswalks that have several.</source>
        <translation>Jahr des neueren Gebietsstands, bei Umsteigeschlüsseln mit mehreren.</translation>
    </message>
    <message>
        <source>nothing but “-” in the table: merged or dissolved by then</source>
        <translation>nur „-“ in der Tabelle: bis dahin eingemeindet oder aufgelöst</translation>
    </message>
    <message>
        <source>the crosswalk leads to the other side: a suggestion, not joined</source>
        <translation>der Umsteigeschlüssel führt zur anderen Seite: ein Vorschlag, nicht verknüpft</translation>
    </message>
    <message>
        <source>no longer exists since %1</source>
        <translation>gibt es seit %1 nicht mehr</translation>
    </message>
</context>
<context>
    <name>JoinReport</name>
    <message>
        <source>matched</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>in the table only</source>
        <translation>nur in der Tabelle</translation>
    </message>
    <message>
        <source>in the layer only</source>
        <translation>nur in der Karte</translation>
    </message>
    <message>
        <source>repeated in the table</source>
        <translation>in der Tabelle wiederholt</translation>
    </message>
    <message>
        <source>of another level</source>
        <translation>andere Ebene</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>merged later</source>
        <translation>später zusammengelegt</translation>
    </message>
    <message>
        <source>nation</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regierungsbezirke</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>associations of municipalities</source>
        <translation>Gemeindeverbände</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>areas with keys of their own</source>
        <translation>Gebiete mit eigenen Schlüsseln</translation>
    </message>
    <message>
        <source>The layer has %1 areas: %2.</source>
        <translation>Die Karte hat %1 Gebiete: %2.</translation>
    </message>
    <message>
        <source>Keys of %1: %2.</source>
        <translation>Schlüssel von %1: %2.</translation>
    </message>
    <message>
        <source>%1 areas have no number in any column.</source>
        <translation>%1 Gebiete haben in keiner Spalte eine Zahl.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Protocol of the join</source>
        <translation>Protokoll der Verbindung</translation>
    </message>
    <message>
        <source>%1 areas (%2); %3 of them without a number in any column.</source>
        <translation>%1 Gebiete (%2); %3 davon ohne Zahl in irgendeiner Spalte.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Keys that need a look</source>
        <translation>Schlüssel, die einen Blick verdienen</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 columns), the last: %4</source>
        <translation>%1 bis %2 (%3 Spalten), die letzte: %4</translation>
    </message>
    <message>
        <source>%1 further columns; the report as HTML names all.</source>
        <translation>%1 weitere Spalten; der Bericht als HTML nennt alle.</translation>
    </message>
</context>
<context>
    <name>JoinTypesAlgorithm</name>
    <message>
        <source>Types of the Land</source>
        <translation>Typen des Landes</translation>
    </message>
    <message>
        <source>typology,type,Land,Saxony,cluster,join,cross table,comparison,peers,Demografietyp</source>
        <translation>Typologie,Typ,Gemeindetyp,Land,Sachsen,Cluster,verbinden,Kreuztabelle,Vergleich,Vergleichsgemeinden,Demografietyp</translation>
    </message>
    <message>
        <source>Gives areas the types that a Land or an institute made, and crosses them with own types or classes.</source>
        <translation>Gibt Gebieten die Typen, die ein Land oder ein Institut gebildet hat, und kreuzt sie mit eigenen Typen oder Klassen.</translation>
    </message>
    <message>
        <source>Takes the types from a table with a key and a type per area, like the types of municipalities of a Land&apos;s social report, and draws the areas by them. Types are names, also where they are numbers: nothing is calculated with them.

With a field of own types, groups or classes the cross table says how many areas of each own type have each type of the table, and Cramér&apos;s V how far one says the other (0: not at all, 1: wholly).

“Similar areas” takes the field land_type as “Only areas of the same type”.</source>
        <translation>Nimmt die Typen aus einer Tabelle mit einem Schlüssel und einem Typ je Gebiet, wie die Gemeindetypen des Sozialberichts eines Landes, und zeichnet die Gebiete danach. Typen sind Namen, auch wo sie Zahlen sind: Mit ihnen wird nicht gerechnet.

Mit einem Feld eigener Typen, Gruppen oder Klassen sagt die Kreuztabelle, wie viele Gebiete jedes eigenen Typs welchen Typ der Tabelle haben, und Cramérs V, wie weit der eine Typ den anderen bestimmt (0: gar nicht, 1: ganz).

„Ähnliche Gebiete“ nimmt das Feld land_type als „Nur Gebiete desselben Typs“.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table, for instance an output of “Types of areas” or “Social index”.</source>
        <translation>Gebiete oder eine Tabelle, zum Beispiel ein Ergebnis von „Gebietstypen“ oder „Sozialindex“.</translation>
    </message>
    <message>
        <source>Key of the areas</source>
        <translation>Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>The field with the keys that stand in the table of types, like AGS.</source>
        <translation>Das Feld mit den Schlüsseln, die in der Tabelle der Typen stehen, wie AGS.</translation>
    </message>
    <message>
        <source>Table of types</source>
        <translation>Tabelle der Typen</translation>
    </message>
    <message>
        <source>A CSV file or workbook with the columns AGS (or area_key) and type.</source>
        <translation>Eine CSV-Datei oder Arbeitsmappe mit den Spalten AGS (oder area_key) und type.</translation>
    </message>
    <message>
        <source>Column of the types</source>
        <translation>Spalte der Typen</translation>
    </message>
    <message>
        <source>Heading of the column with the types. Left empty: “type” or “Typ”, or the only column beside the key.</source>
        <translation>Überschrift der Spalte mit den Typen. Leer: „type“ oder „Typ“, oder die einzige Spalte neben dem Schlüssel.</translation>
    </message>
    <message>
        <source>Own types</source>
        <translation>Eigene Typen</translation>
    </message>
    <message>
        <source>Types, groups or classes that are crossed with those of the table, like type_id or class_label.</source>
        <translation>Typen, Gruppen oder Klassen, die mit denen der Tabelle gekreuzt werden, wie type_id oder class_label.</translation>
    </message>
    <message>
        <source>The input with land_type, and class_id with class_label for the map.</source>
        <translation>Die Eingabe mit land_type und, für die Karte, class_id mit class_label.</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Kreuztabelle</translation>
    </message>
    <message>
        <source>A row per own type and type of the table: own_type, land_type, areas, and their share of the own type in percent.</source>
        <translation>Eine Zeile je eigenem Typ und Typ der Tabelle: own_type, land_type, areas (Zahl der Gebiete) und deren Anteil am eigenen Typ in Prozent.</translation>
    </message>
    <message>
        <source>Areas with a type</source>
        <translation>Gebiete mit einem Typ</translation>
    </message>
    <message>
        <source>Cramér&apos;s V</source>
        <translation>Cramérs V</translation>
    </message>
    <message>
        <source>Areas with a type: %1 of %2</source>
        <translation>Gebiete mit einem Typ: %1 von %2</translation>
    </message>
    <message>
        <source>Type %1 – areas: %2</source>
        <translation>Typ %1 – Gebiete: %2</translation>
    </message>
    <message>
        <source>Keys of the table without an area in the layer: %1, for instance “%2”</source>
        <translation>Schlüssel der Tabelle ohne Gebiet im Layer: %1, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>No key of the table of types is one of the layer&apos;s. Check “%1”.</source>
        <translation>Kein Schlüssel der Tabelle der Typen ist einer des Layers. Prüfen Sie „%1“.</translation>
    </message>
    <message>
        <source>Areas without a type in the table: %1</source>
        <translation>Gebiete ohne Typ in der Tabelle: %1</translation>
    </message>
    <message>
        <source>The “%1” needs the field “%2”.</source>
        <translation>Die Ausgabe „%1“ braucht das Feld „%2“.</translation>
    </message>
    <message>
        <source>Areas with both types: %1, Cramér&apos;s V %2</source>
        <translation>Gebiete mit beiden Typen: %1, Cramérs V %2</translation>
    </message>
    <message>
        <source>Types as the table “%1” gives them</source>
        <translation>Typen, wie die Tabelle „%1“ sie angibt</translation>
    </message>
    <message>
        <source>Areas with both types: %1; Cramér&apos;s V needs two types on either side</source>
        <translation>Gebiete mit beiden Typen: %1; Cramérs V braucht auf beiden Seiten zwei Typen</translation>
    </message>
</context>
<context>
    <name>LayerStyles</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>MapDrawing</name>
    <message>
        <source>The map at %1 cannot be opened.</source>
        <translation>Die Karte in %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” is drawn.</source>
        <translation>„%1“ ist gezeichnet.</translation>
    </message>
    <message>
        <source>The map is being drawn: %1</source>
        <translation>Die Karte wird gezeichnet: %1</translation>
    </message>
    <message>
        <source>Values are being taken from the monitor: %1</source>
        <translation>Werte werden aus dem Monitor geholt: %1</translation>
    </message>
    <message>
        <source>There are no values of “%1” at this level.</source>
        <translation>Von „%1“ gibt es auf dieser Raumebene keine Werte.</translation>
    </message>
    <message>
        <source>“%1” is a count, so it is drawn as circles: coloured areas would look as important as they are large.</source>
        <translation>„%1“ ist eine Anzahl und deshalb als Kreise gezeichnet: Gefärbte Gebiete sähen so wichtig aus, wie sie groß sind.</translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MendNetworkAlgorithm</name>
    <message>
        <source>Mend the road network</source>
        <translation>Straßennetz ausbessern</translation>
    </message>
    <message>
        <source>network,topology,repair,dangles,joints,snap,islands,roads,missed joint</source>
        <translation>Netz,Topologie,reparieren,ausbessern,Straßenenden,Anschlüsse,fangen,Inseln,Straßen,verfehlter Anschluss</translation>
    </message>
    <message>
        <source>Joins roads that just miss each other, and lists what was joined.</source>
        <translation>Verbindet Straßen, die einander knapp verfehlen, und nennt, was verbunden wurde.</translation>
    </message>
    <message>
        <source>A road that ends just before another one, or upon it without a common vertex, is closed for every way. Here such ends are joined: to a vertex of the other road that is near enough, or else to the nearest place on it, which becomes a vertex of that road. “Check the road network” lists the same ends as missed_joint without changing anything.

All lines stay in the result with all their fields; only those that take part in a joint change their shape, by no more than the tolerance. Roads on different levels (bridge, tunnel, layer) are not joined, nor roads that cross without a common vertex: whether one can turn there only people know.

The network that was given stays as it is. Every joint is a point of its own output; look at them before you go on.</source>
        <translation>Eine Straße, die knapp vor einer anderen endet oder auf ihr ohne gemeinsamen Stützpunkt, ist für jeden Weg gesperrt. Solche Enden werden hier angeschlossen: an einen Stützpunkt der anderen Straße, der nahe genug liegt, sonst an die nächste Stelle auf ihr, die ihr Stützpunkt wird. „Straßennetz prüfen“ nennt dieselben Enden als missed_joint, ohne etwas zu ändern.

Alle Linien bleiben mit allen Feldern im Ergebnis; nur wer an einem Anschluss beteiligt ist, ändert seine Form, und um nicht mehr als die Toleranz. Straßen auf verschiedenen Ebenen (Brücke, Tunnel, Ebene) werden nicht verbunden, ebenso wenig Straßen, die sich ohne gemeinsamen Stützpunkt kreuzen: Ob man dort abbiegen kann, wissen nur Menschen.

Das eingegebene Netz bleibt, wie es ist. Jeder Anschluss ist ein Punkt einer eigenen Ausgabe; sehen Sie sich diese an, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Metres: an end that comes so near to another road is joined to it.</source>
        <translation>Meter: Ein Ende, das einer anderen Straße so nahe kommt, wird an sie angeschlossen.</translation>
    </message>
    <message>
        <source>Mended road network</source>
        <translation>Ausgebessertes Straßennetz</translation>
    </message>
    <message>
        <source>All lines of the network with their fields.</source>
        <translation>Alle Linien des Netzes mit ihren Feldern.</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>A point for each joint: the feature whose end moved, the feature it was joined to, the gap in metres, and whether it was made.</source>
        <translation>Ein Punkt für jeden Anschluss: das Objekt, dessen Ende bewegt wurde, das Objekt, an das es angeschlossen wurde, die Lücke in Metern und ob der Anschluss hergestellt wurde.</translation>
    </message>
    <message>
        <source>Joints that were made</source>
        <translation>Hergestellte Anschlüsse</translation>
    </message>
    <message>
        <source>Joints that were not made</source>
        <translation>Nicht hergestellte Anschlüsse</translation>
    </message>
    <message>
        <source>%1 lines read; %2 ends joined to roads not farther than %3 m away.</source>
        <translation>%1 Linien gelesen; %2 Enden an Straßen angeschlossen, die höchstens %3 m entfernt sind.</translation>
    </message>
    <message>
        <source>Feature %1 joined to feature %2, over %3 m.</source>
        <translation>Objekt %1 an Objekt %2 angeschlossen, über %3 m.</translation>
    </message>
    <message>
        <source>… and %1 more; the output “Joints” has them all.</source>
        <translation>… und %1 weitere; die Ausgabe „Anschlüsse“ enthält alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n joint(s) were not made, because a road would shrink to a point; the output “Joints” lists them.</source>
        <translation>
            <numerusform>%n Anschluss wurde nicht hergestellt, weil eine Straße zu einem Punkt schrumpfen würde; die Ausgabe „Anschlüsse“ nennt ihn.</numerusform>
            <numerusform>%n Anschlüsse wurden nicht hergestellt, weil eine Straße zu einem Punkt schrumpfen würde; die Ausgabe „Anschlüsse“ nennt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitorAlgorithm</name>
    <message>
        <source>Run the whole monitor</source>
        <translation>Gesamten Monitor erstellen</translation>
    </message>
    <message>
        <source>monitor,report,tables,join,classify,maps,plates,catchments,project,all</source>
        <translation>Monitor,Bericht,Tabellen,verknüpfen,klassifizieren,Karten,Kartenblätter,Einzugsbereiche,Projekt,gesamt,monitor,catchments,Sozialraum,Einzugsgebiet</translation>
    </message>
    <message>
        <source>From tables and boundaries to plates, catchments, protocol and project in one run.</source>
        <translation>Von Tabellen und Grenzen zu Kartenblättern, Einzugsbereichen, Protokoll und Projekt in einem Lauf.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Field with the area key</source>
        <translation>Feld mit dem Gebietsschlüssel</translation>
    </message>
    <message>
        <source>AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name.</source>
        <translation>AGS, ARS oder ein eigener Schlüssel. Leer: das Feld AGS, ARS oder ein anderer üblicher Name.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Any number of tables as the offices deliver them.</source>
        <translation>Beliebig viele Tabellen, wie die Ämter sie liefern.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Names or codes, separated by semicolons. Left empty: all; every rate gets a plate.</source>
        <translation>Namen oder Codes, durch Semikolon getrennt. Leer: alle; jede Quote erhält ein Kartenblatt.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator.</source>
        <translation>Jahre oder Stichtage, durch Semikolon getrennt, oder „all“ für alle. Leer: der neueste jedes Indikators.</translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation>Planungsräume</translation>
    </message>
    <message>
        <source>Drawn as outlines above the areas.</source>
        <translation>Werden als Umrisse über den Gebieten gezeichnet.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Kitas, schools or other places; with a network they get catchments.</source>
        <translation>Kitas, Schulen oder andere Orte; mit einem Straßennetz erhalten sie Einzugsbereiche.</translation>
    </message>
    <message>
        <source>Road network</source>
        <translation>Straßennetz</translation>
    </message>
    <message>
        <source>Lines of roads and paths, joined where they have a vertex in common.</source>
        <translation>Linien von Straßen und Wegen, verbunden, wo sie einen gemeinsamen Stützpunkt haben.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Limits of the catchments in metres, or in minutes where the cost is time, with semicolons between them.</source>
        <translation>Grenzen der Einzugsbereiche in Metern oder, wo die Kosten Zeit sind, in Minuten, mit Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>Method of the classes</source>
        <translation>Verfahren der Klassenbildung</translation>
    </message>
    <message>
        <source>How the class limits are found; for fixed limits use “Classify indicator”.</source>
        <translation>Wie die Klassengrenzen gefunden werden; für feste Grenzen nehmen Sie „Indikator klassifizieren“.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Left empty: five, for fewer than 25 areas four.</source>
        <translation>Leer: fünf, bei weniger als 25 Gebieten vier.</translation>
    </message>
    <message>
        <source>Cost of the way</source>
        <translation>Kosten des Weges</translation>
    </message>
    <message>
        <source>Metres or minutes.</source>
        <translation>Meter oder Minuten.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Einzugsbereiche</translation>
    </message>
    <message>
        <source>“Only the nearest”: each place belongs to one facility; “Each facility its own, overlapping”: each facility its own, overlapping.</source>
        <translation>„Nur die nächsten“: Jeder Ort gehört zu einer Einrichtung; „Jede Einrichtung für sich, überlappend“: Jede Einrichtung hat ihren eigenen Einzugsbereich, sie überlappen sich.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Of the project, as “Sozialmonitor Landkreis Musterland”.</source>
        <translation>Titel des Projekts, etwa „Sozialmonitor Landkreis Musterland“.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Number of plates</source>
        <translation>Anzahl der Kartenblätter</translation>
    </message>
    <message>
        <source>Keys that found their area</source>
        <translation>Schlüssel, die ihr Gebiet gefunden haben</translation>
    </message>
    <message>
        <source>Areas without a number</source>
        <translation>Gebiete ohne Zahl</translation>
    </message>
    <message>
        <source>Keys without an area</source>
        <translation>Schlüssel ohne Gebiet</translation>
    </message>
    <message>
        <source>Facilities and road network belong together: give both, or neither.</source>
        <translation>Einrichtungen und Straßennetz gehören zusammen: Geben Sie beide an oder keins von beiden.</translation>
    </message>
    <message>
        <source>Not joined to a road</source>
        <translation>An keine Straße angebunden</translation>
    </message>
    <message>
        <source>Reached streets</source>
        <translation>Erreichte Straßen</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Areas with all indicators</source>
        <translation>Gebiete mit allen Indikatoren</translation>
    </message>
    <message>
        <source>Catchments: %1</source>
        <translation>Einzugsbereiche: %1</translation>
    </message>
    <message>
        <source>Way on the roads in minutes</source>
        <translation>Weg auf den Straßen in Minuten</translation>
    </message>
    <message>
        <source>Way on the roads in metres</source>
        <translation>Weg auf den Straßen in Metern</translation>
    </message>
    <message>
        <source>Facilities too far from any road: %1</source>
        <translation>Einrichtungen zu weit von jeder Straße: %1</translation>
    </message>
    <message>
        <source>Social monitor</source>
        <translation>Sozialmonitor</translation>
    </message>
    <message>
        <source>Layers and project</source>
        <translation>Layer und Projekt</translation>
    </message>
    <message>
        <source>Plates: %1. Everything lies in %2.</source>
        <translation>Kartenblätter: %1. Alles liegt in %2.</translation>
    </message>
    <message>
        <source>“%1” is a count: it is in the GeoPackage, but gets no plate, as areas are coloured by rates only.</source>
        <translation>„%1“ ist eine absolute Zahl: Sie steht im GeoPackage, erhält aber kein Kartenblatt, da Gebiete nur nach Quoten eingefärbt werden.</translation>
    </message>
    <message>
        <source>“%1” has no number for any area and gets no plate.</source>
        <translation>„%1“ hat für kein Gebiet eine Zahl und erhält kein Kartenblatt.</translation>
    </message>
    <message>
        <source>Joins the tables to the areas, classifies every rate, draws a plate of each, computes the catchments of the facilities on the road network, and leaves one folder:

monitor.qgz, a project with everything styled; monitor.gpkg, all layers with their styles and the protocol; plates as PDF and PNG; protocol.html, what became of the keys of tables and areas; each single one stands in the table protocol of monitor.gpkg.

Areas are coloured by rates only; counts are joined, and drawn as circles where the tables hold nothing else. Facilities and network belong together; without them there are no catchments.

The files get their places when everything is done; those of an earlier run are replaced. Other files in the folder stay, and what was changed by hand is kept under another name.

Every step is an algorithm of its own: “Join indicators”, “Classify indicator”, “Catchments on the road network”, “Monitor maps”.</source>
        <translation>Verknüpft die Tabellen mit den Gebieten, klassifiziert jede Quote, zeichnet davon je ein Kartenblatt, berechnet die Einzugsbereiche der Einrichtungen auf dem Straßennetz und hinterlässt einen Ordner:

monitor.qgz, ein Projekt, in dem alles gestaltet ist; monitor.gpkg, alle Layer mit ihren Stilen und dem Protokoll; Kartenblätter als PDF und PNG; protocol.html, was aus den Schlüsseln der Tabellen und Gebiete wurde; jeder einzelne steht in der Tabelle protocol von monitor.gpkg.

Gebiete werden nur nach Quoten eingefärbt; absolute Zahlen werden verknüpft und als Kreise gezeichnet, wo die Tabellen nichts anderes enthalten. Einrichtungen und Straßennetz gehören zusammen; ohne sie gibt es keine Einzugsbereiche.

Die Dateien kommen an ihren Platz, wenn alles fertig ist; die eines früheren Laufs werden ersetzt. Andere Dateien im Ordner bleiben, und was von Hand geändert wurde, bleibt unter anderem Namen erhalten.

Jeder Schritt ist ein eigener Algorithmus: „Indikatoren verknüpfen“, „Indikator klassifizieren“, „Einzugsbereiche auf dem Straßennetz“, „Monitorkarten“.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Its files appear when everything is done; other files in it stay.</source>
        <translation>Die Dateien erscheinen, wenn alles fertig ist; andere Dateien darin bleiben.</translation>
    </message>
    <message>
        <source>None of the indicators has a number for at least one area: there is nothing to draw. Choose other indicators, or another period.</source>
        <translation>Keiner der Indikatoren hat für ein Gebiet eine Zahl: Es gibt nichts zu zeichnen. Wählen Sie andere Indikatoren oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Municipalities, or areas of your own, with their key. A store has its own.</source>
        <translation>Gemeinden oder eigene Gebiete mit ihrem Schlüssel. Ein Speicher hat eigene.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Instead of areas and tables: the indicator store, with everything that was ever imported. So next year&apos;s tables alone are enough: the other indicators stay with their latest period.</source>
        <translation>Statt Gebieten und Tabellen: der Indikatorenspeicher mit allem, was je importiert wurde. So genügen im nächsten Jahr die neuen Tabellen; die anderen Indikatoren bleiben mit ihrem letzten Zeitraum.</translation>
    </message>
    <message>
        <source>Give areas and tables, or a store.</source>
        <translation>Geben Sie Gebiete und Tabellen an, oder einen Speicher.</translation>
    </message>
    <message>
        <source>A store has areas and figures of its own: leave areas and tables empty, or the store.</source>
        <translation>Ein Speicher hat eigene Gebiete und Zahlen: Lassen Sie Gebiete und Tabellen leer, oder den Speicher.</translation>
    </message>
</context>
<context>
    <name>MonitorMapsAlgorithm</name>
    <message>
        <source>Monitor maps</source>
        <translation>Monitorkarten</translation>
    </message>
    <message>
        <source>map,plate,print,pdf,layout,atlas,choropleth,legend,project,monitor</source>
        <translation>Karte,Kartenblatt,drucken,PDF,Layout,Atlas,Choroplethenkarte,Legende,Projekt,Monitor,map,print,Sozialraum,Wohngeld</translation>
    </message>
    <message>
        <source>Makes a plate for print of every classified indicator, and a project with all of them.</source>
        <translation>Erstellt von jedem klassifizierten Indikator ein Kartenblatt für den Druck und ein Projekt mit allen.</translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation>Planungsräume</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Feld mit den Namen</translation>
    </message>
    <message>
        <source>Names on the map; empty: a field called GEN, name or the like. A layer that has labels keeps them.</source>
        <translation>Namen auf der Karte; leer: ein Feld namens GEN, name oder ähnlich. Ein Layer mit Beschriftung behält sie.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Number of plates</source>
        <translation>Anzahl der Kartenblätter</translation>
    </message>
    <message>
        <source>Social monitor</source>
        <translation>Sozialmonitor</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Their outlines are drawn above the areas, and explained in the legend.</source>
        <translation>Ihre Umrisse werden über den Gebieten gezeichnet und in der Legende erklärt.</translation>
    </message>
    <message>
        <source>Name of the planning areas</source>
        <translation>Bezeichnung der Planungsräume</translation>
    </message>
    <message>
        <source>For the legend, as “Sozialräume”; empty: planning areas.</source>
        <translation>Für die Legende, etwa „Sozialräume“; leer: Planungsräume.</translation>
    </message>
    <message>
        <source>Plates written to %1: %2.</source>
        <translation>Nach %1 geschriebene Kartenblätter: %2.</translation>
    </message>
    <message>
        <source>Classified or joined layers</source>
        <translation>Klassifizierte oder verknüpfte Layer</translation>
    </message>
    <message>
        <source>Layers with the field class_id, as “Classify indicator” makes them: one plate each. Or layers of “Join indicators” or “Compute indicators”: a plate for each rate.</source>
        <translation>Layer mit dem Feld class_id, wie „Indikator klassifizieren“ sie anlegt: je ein Kartenblatt. Oder Layer aus „Indikatoren verknüpfen“ oder „Indikatoren berechnen“: ein Kartenblatt je Quote.</translation>
    </message>
    <message>
        <source>Of joined layers: ids, names or fields, separated by semicolons. Left empty: all rates. Counts that are named become circles.</source>
        <translation>Von verknüpften Layern: Kennungen, Namen oder Felder, durch Semikolon getrennt. Leer: alle Quoten. Genannte Anzahlen werden zu Kreisen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Of joined layers: years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator; of series: all.</source>
        <translation>Von verknüpften Layern: Jahre oder Stichtage, durch Semikolon getrennt, oder „all“. Leer: der jüngste jedes Indikators; bei Reihen alle.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The table of indicators as in “Compute indicators”: it gives the order of the plates, their domains, and red for what is worse the higher it is.</source>
        <translation>Die Tabelle der Indikatoren wie in „Indikatoren berechnen“: Sie gibt die Reihenfolge der Kartenblätter vor, ihre Bereiche und Rot für das, was höher schlechter ist.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Of joined layers: “Single plates”, one for each indicator and period; “All periods on one plate”, all periods on one plate with common limits; “First and last period”, the first and the last; “Deviation from the district”, classes of the distance to the district&apos;s value.</source>
        <translation>Von verknüpften Layern: „Einzelne Kartenblätter“, ein Kartenblatt je Indikator und Zeitraum; „Alle Zeitpunkte auf einem Blatt“, alle Zeiträume auf einem Blatt mit gemeinsamen Klassengrenzen; „Erster und letzter Zeitpunkt“, der erste und der letzte; „Abweichung vom Kreis“, Klassen des Abstands zum Wert des Landkreises.</translation>
    </message>
    <message>
        <source>Method of the classes</source>
        <translation>Methode der Klassen</translation>
    </message>
    <message>
        <source>How the class limits of joined layers are found; for fixed limits use “Classify indicator”.</source>
        <translation>Wie die Klassengrenzen verknüpfter Layer gefunden werden; für feste Grenzen „Indikator klassifizieren“ verwenden.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Left empty: five, for fewer than 25 areas four.</source>
        <translation>Leer: fünf, bei weniger als 25 Gebieten vier.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“Single plates”: a file for each; “Atlas (one file)”: one file, atlas.pdf, with contents, overview and all plates; “Both”.</source>
        <translation>„Einzelne Kartenblätter“: je Kartenblatt eine Datei; „Atlas (eine Datei)“: eine Datei, atlas.pdf, mit Inhalt, Übersicht und allen Kartenblättern; „Beides“: beides.</translation>
    </message>
    <message>
        <source>Choose at least one classified or joined layer.</source>
        <translation>Mindestens einen klassifizierten oder verknüpften Layer wählen.</translation>
    </message>
    <message>
        <source>None of the indicators is a rate with a number for at least one area: there is nothing to draw. Choose other indicators, or another period.</source>
        <translation>Keiner der Indikatoren ist eine Quote mit einer Zahl für wenigstens ein Gebiet: Es gibt nichts zu zeichnen. Andere Indikatoren oder einen anderen Zeitraum wählen.</translation>
    </message>
    <message>
        <source>Profile of the types</source>
        <translation>Profil der Typen</translation>
    </message>
    <message>
        <source>The output “Profile” of “Types of areas”: its bars stand beside the map of the types, so that it says what makes them.</source>
        <translation>Die Ausgabe „Profil“ von „Gebietstypen“: Ihre Balken stehen neben der Karte der Typen, damit sie sagt, was sie ausmacht.</translation>
    </message>
    <message>
        <source>Writes one plate for each classified layer, or for each indicator and period of a joined layer, as PDF and PNG, and the project monitor.qgz that holds the layers and the layouts for editing by hand.

A plate carries title, level and date, the map with names and outlines, the legend with class limits and the number of areas in each class, entries for areas that are confidential, without data or not rated, the values of the district and the state, scale bar, north arrow, source and method. Crowded areas are shown again in an inset at a larger scale. Names that find no place on the map become numbers, which a key explains. All plates of a run have the same frame and scale.

Layers of “Join indicators” and “Compute indicators” are classified here, by the method below. Rates become coloured areas, counts circles. The catalogue gives the order, the domains and the colours. The atlas is one PDF with contents, overview and all plates; for the next year change the period and run again.

What is written on a plate comes from the layer, as “Join indicators” and “Classify indicator” keep it; the texts below replace it.

All layers are copied into layers.gpkg, so that the folder can be sent as it is. Run again into the same folder, plates and layouts of other indicators stay, and so do texts, places and items that were changed by hand in the layouts of monitor.qgz. When cancelled, nothing is written.</source>
        <translation>Schreibt ein Kartenblatt je klassifiziertem Layer oder je Indikator und Zeitraum eines verknüpften Layers, als PDF und PNG, und das Projekt monitor.qgz mit den Layern und den Layouts zum Bearbeiten von Hand.

Ein Kartenblatt trägt Titel, Ebene und Stand, die Karte mit Namen und Grenzen, die Legende mit Klassengrenzen und der Zahl der Gebiete je Klasse, Einträge für Gebiete, die geheim, ohne Angabe oder nicht bewertet sind, die Werte des Landkreises und des Landes, Maßstab, Nordpfeil, Quelle und Methode. Dicht gedrängte Gebiete werden in einer Nebenkarte vergrößert gezeigt. Namen, die auf der Karte keinen Platz finden, werden zu Nummern, die ein Schlüssel erklärt. Alle Kartenblätter eines Laufs haben denselben Ausschnitt und Maßstab.

Layer aus „Indikatoren verknüpfen“ und „Indikatoren berechnen“ werden hier klassifiziert, nach der Methode unten. Quoten werden zu gefärbten Flächen, Anzahlen zu Kreisen. Der Katalog gibt Reihenfolge, Bereiche und Farben vor. Der Atlas ist ein PDF mit Inhalt, Übersicht und allen Kartenblättern; für das nächste Jahr den Zeitraum ändern und noch einmal laufen lassen.

Was auf einem Kartenblatt steht, kommt aus dem Layer, wie „Indikatoren verknüpfen“ und „Indikator klassifizieren“ es ablegen; die Texte unten ersetzen es.

Alle Layer werden nach layers.gpkg kopiert, sodass der Ordner so verschickt werden kann, wie er ist. Bei einem weiteren Lauf in denselben Ordner bleiben Kartenblätter und Layouts anderer Indikatoren, ebenso Texte, Plätze und Elemente, die in den Layouts von monitor.qgz von Hand geändert wurden. Bei Abbruch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>For the plates and the project; plates of the same name are replaced, other files and layouts stay.</source>
        <translation>Für die Kartenblätter und das Projekt; Kartenblätter gleichen Namens werden ersetzt, andere Dateien und Layouts bleiben.</translation>
    </message>
    <message>
        <source>Field with the planning areas</source>
        <translation>Feld mit den Planungsräumen</translation>
    </message>
    <message>
        <source>Of each planning area that it names a plate more is made: its areas at a larger scale, with their values, in the classes of the whole. Empty: none.</source>
        <translation>Für jeden Planungsraum, den es nennt, entsteht ein weiteres Kartenblatt: seine Gebiete in größerem Maßstab, mit ihren Werten, in den Klassen des Ganzen. Leer: keines.</translation>
    </message>
    <message>
        <source>Below the map</source>
        <translation>Unter der Karte</translation>
    </message>
    <message>
        <source>A chart below the map of each plate: the time series of the district and the state, on plates of planning areas that of the planning area and the district; where the state, or the area named below, stands among the areas in all rates of the period; or the population by age and sex.</source>
        <translation>Ein Diagramm unter der Karte jedes Blattes: die Zeitreihe von Landkreis und Land, auf Blättern von Sozialräumen die des Sozialraums und des Landkreises; wo das Land oder das unten genannte Gebiet in allen Quoten des Zeitraums unter den Gebieten steht; oder die Bevölkerung nach Alter und Geschlecht.</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Eigenes Gebiet</translation>
    </message>
    <message>
        <source>The name of the area whose place among the others the comparison shows, as the district in a layer of districts. Empty: the state.</source>
        <translation>Der Name des Gebiets, dessen Platz unter den anderen der Vergleich zeigt, etwa der Landkreis in einem Layer der Kreise. Leer: das Land.</translation>
    </message>
    <message>
        <source>Population by age and sex</source>
        <translation>Bevölkerung nach Alter und Geschlecht</translation>
    </message>
    <message>
        <source>For the pyramid: a table with area_key, year, sex, age (in years) and count, a row each.</source>
        <translation>Für die Pyramide: eine Tabelle mit area_key, year, sex, age (in Jahren) und count, je eine Zeile.</translation>
    </message>
    <message>
        <source>Table beside each plate</source>
        <translation>Tabelle zu jedem Kartenblatt</translation>
    </message>
    <message>
        <source>The figures of a plate, area by area, on a page behind it: in its PDF and in the atlas, as files of their own in other formats.</source>
        <translation>Die Zahlen eines Kartenblatts, Gebiet für Gebiet, auf einer Seite dahinter: in seinem PDF und im Atlas, bei anderen Formaten als eigene Dateien.</translation>
    </message>
    <message>
        <source>Locator map</source>
        <translation>Lagekarte</translation>
    </message>
    <message>
        <source>Areas around, as the districts of the state: a small map in a free corner shows where the areas of the plate lie. Empty: the neighbours, where they reach far enough.</source>
        <translation>Gebiete ringsum, etwa die Kreise des Landes: Eine kleine Karte in einer freien Ecke zeigt, wo die Gebiete des Blattes liegen. Leer: die Nachbarn, wo sie weit genug reichen.</translation>
    </message>
    <message>
        <source>The pyramid needs a table: choose it as “%1”.</source>
        <translation>Die Pyramide braucht eine Tabelle: Wählen Sie sie unter „%1“.</translation>
    </message>
    <message>
        <source>Plates without a chart below the map, as the figures for it are not there: %1.</source>
        <translation>Kartenblätter ohne Diagramm unter der Karte, weil die Zahlen dafür fehlen: %1.</translation>
    </message>
</context>
<context>
    <name>MonitorPageAlgorithm</name>
    <message>
        <source>Web page of the monitor</source>
        <translation>Webseite des Monitors</translation>
    </message>
    <message>
        <source>page,html,web,publish,release,monitor,citizens,accessible</source>
        <translation>Seite,HTML,Web,veröffentlichen,Veröffentlichung,Monitor,Bürger,barrierefrei,Sozialraum</translation>
    </message>
    <message>
        <source>Makes one web page of a release: map, tables, profiles of the areas in careful sentences.</source>
        <translation>Macht aus einer Veröffentlichung eine Webseite: Karte, Tabellen, Profile der Gebiete in vorsichtigen Sätzen.</translation>
    </message>
    <message>
        <source>Release table</source>
        <translation>Veröffentlichungstabelle</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Outlines and names, with their keys.</source>
        <translation>Umrisse und Namen mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the whole page.</source>
        <translation>Der ganzen Seite.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One file.</source>
        <translation>Eine Datei.</translation>
    </message>
    <message>
        <source>Number of indicators</source>
        <translation>Zahl der Indikatoren</translation>
    </message>
    <message numerus="yes">
        <source>Areas of the release that are not among the areas: %n. They stand in the tables by their keys, not on the map.</source>
        <translation>
            <numerusform>Gebiete der Veröffentlichung, die nicht unter den Gebieten sind: %n. Sie stehen mit ihrem Schlüssel in den Tabellen, nicht auf der Karte.</numerusform>
            <numerusform>Gebiete der Veröffentlichung, die nicht unter den Gebieten sind: %n. Sie stehen mit ihrem Schlüssel in den Tabellen, nicht auf der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of %1 indicators and %2 areas written.</source>
        <translation>Seite mit %1 Indikatoren und %2 Gebieten geschrieben.</translation>
    </message>
    <message>
        <source>The file of one recipient, as it was released: a table that was changed since is refused.</source>
        <translation>Die Datei eines Empfängers, wie sie veröffentlicht wurde: Eine seitdem geänderte Tabelle wird abgelehnt.</translation>
    </message>
    <message>
        <source>Writes one HTML file that needs no server and no other file: it opens from a folder, from a web site and within a page of yours, and asks nothing of the network. All tables stand in it, so it reads without a script, with the keyboard and aloud; it prints an indicator a sheet.

The page holds what the release table gives its recipient, the offers of the public register where you give them, and nothing else. Every figure says why it is so: formula, limits, source, and the row of the release table. The page of the Kreistag also says which areas crossed a class limit.

Names, units and sources of indicators come from the catalogue of the plugin. Areas are compared with the row of the whole district, where the release has one. Up to 1,000 sentences are written; beyond that only the recipient&apos;s own area has them.</source>
        <translation>Schreibt eine HTML-Datei, die keinen Server und keine andere Datei braucht: Sie öffnet sich aus einem Ordner, von einer Webseite und innerhalb einer eigenen Seite und fragt nichts aus dem Netz ab. Alle Tabellen stehen darin; sie liest sich daher ohne Skript, mit der Tastatur und vorgelesen und druckt je Indikator ein Blatt.

Die Seite enthält, was die Veröffentlichungstabelle ihrem Empfänger gibt, die Angebote des öffentlichen Verzeichnisses, wo Sie sie angeben, und sonst nichts. Jede Zahl sagt, warum sie so ist: Rechnung, Grenzen, Quelle und die Zeile der Veröffentlichungstabelle. Die Seite des Kreistags sagt auch, welche Gebiete eine Klassengrenze überschritten haben.

Namen, Einheiten und Quellen der Indikatoren kommen aus dem Katalog des Plugins. Gebiete werden mit der Zeile des ganzen Kreises verglichen, wo die Veröffentlichung eine hat. Bis zu 1.000 Sätze werden geschrieben; darüber hat sie nur das eigene Gebiet des Empfängers.</translation>
    </message>
    <message numerus="yes">
        <source>Offers for areas that are not among the areas, and so are not shown: %n</source>
        <translation>
            <numerusform>Angebote für Gebiete, die nicht unter den Gebieten sind und darum nicht gezeigt werden: %n</numerusform>
            <numerusform>Angebote für Gebiete, die nicht unter den Gebieten sind und darum nicht gezeigt werden: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitorProject</name>
    <message>
        <source>The layer “%1” could not be copied beside the project: %2</source>
        <translation>Der Layer „%1“ konnte nicht neben das Projekt kopiert werden: %2</translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2</source>
        <translation>Das Projekt %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>MonitorSheet</name>
    <message>
        <source>more than 1.5 standard deviations below the mean</source>
        <translation>mehr als 1,5 Standardabweichungen unter dem Mittel</translation>
    </message>
    <message>
        <source>0.5 to 1.5 below</source>
        <translation>0,5 bis 1,5 darunter</translation>
    </message>
    <message>
        <source>near the mean</source>
        <translation>nahe am Mittel</translation>
    </message>
    <message>
        <source>0.5 to 1.5 above</source>
        <translation>0,5 bis 1,5 darüber</translation>
    </message>
    <message>
        <source>more than 1.5 standard deviations above the mean</source>
        <translation>mehr als 1,5 Standardabweichungen über dem Mittel</translation>
    </message>
    <message>
        <source>· no value.</source>
        <translation>· kein Wert.</translation>
    </message>
</context>
<context>
    <name>MonitorSheetAlgorithm</name>
    <message>
        <source>Monitor on one sheet</source>
        <translation>Sozialraummonitor auf einem Blatt</translation>
    </message>
    <message>
        <source>sheet,overview,dimensions,index,table,matrix,print,pdf,monitor,planning areas</source>
        <translation>blatt,übersicht,dimensionen,index,tabelle,matrix,druck,pdf,monitor,sozialraummonitor,sozialräume,planungsräume</translation>
    </message>
    <message>
        <source>Writes a table of municipalities and dimensions for print, with a class in each cell.</source>
        <translation>Schreibt eine Tabelle der Gemeinden und Dimensionen für den Druck, mit einer Klasse in jedem Feld.</translation>
    </message>
    <message>
        <source>Takes the output of “Social index”: each of its dimensions is a column, each area a row under the heading of its planning area. A cell has the colour and the sign of a class, from far below to far above the mean of the areas, so that it can be read in grey and by the colour-blind.

Classes are distances to the mean in standard deviations: 0.5 and 1.5. The row of one&apos;s own municipality can be marked. What does not fit on one page goes on to the next.</source>
        <translation>Nimmt die Ausgabe von „Sozialindex“: Jede Dimension ist eine Spalte, jedes Gebiet eine Zeile unter der Überschrift seines Planungsraums. Ein Feld hat die Farbe und das Zeichen einer Klasse, von weit unter bis weit über dem Mittel der Gebiete, so dass es auch grau gedruckt und von Farbenblinden gelesen werden kann.

Die Klassen sind Abstände vom Mittel in Standardabweichungen: 0,5 und 1,5. Die Zeile der eigenen Gemeinde kann markiert werden. Was nicht auf eine Seite passt, steht auf der nächsten.</translation>
    </message>
    <message>
        <source>Areas with dimensions</source>
        <translation>Gebiete mit Dimensionen</translation>
    </message>
    <message>
        <source>The output of “Social index”, with the fields dimension_…</source>
        <translation>Die Ausgabe von „Sozialindex“ mit den Feldern dimension_…</translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation>Feld mit den Namen</translation>
    </message>
    <message>
        <source>Empty: a field called GEN, name or the like.</source>
        <translation>Leer: ein Feld, das GEN, name oder ähnlich heißt.</translation>
    </message>
    <message>
        <source>Field with the planning areas</source>
        <translation>Feld mit den Planungsräumen</translation>
    </message>
    <message>
        <source>Rows are grouped by it. Empty: no groups.</source>
        <translation>Die Zeilen werden danach gruppiert. Leer: keine Gruppen.</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Eigenes Gebiet</translation>
    </message>
    <message>
        <source>The name of the municipality whose row is marked.</source>
        <translation>Der Name der Gemeinde, deren Zeile markiert wird.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size and direction of the page.</source>
        <translation>Größe und Richtung der Seite.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Empty: the words “Social monitor”.</source>
        <translation>Leer: das Wort „Sozialmonitor“.</translation>
    </message>
    <message>
        <source>Name of the district</source>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <source>For the subtitle, as “Landkreis Musterland”.</source>
        <translation>Für den Untertitel, etwa „Landkreis Musterland“.</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>For the subtitle and the imprint.</source>
        <translation>Für den Untertitel und das Impressum.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the figures are from; empty: as the index names it.</source>
        <translation>Woher die Zahlen sind; leer: wie der Index sie nennt.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>The office, for the line at the bottom.</source>
        <translation>Die Stelle, für die Zeile am unteren Rand.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The PDF file.</source>
        <translation>Die PDF-Datei.</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Zahl der Seiten</translation>
    </message>
    <message>
        <source>The layer “%1” has no dimensions. Take the output of “Social index” with indicators in dimensions.</source>
        <translation>Der Layer „%1“ hat keine Dimensionen. Nehmen Sie die Ausgabe von „Sozialindex“ mit Indikatoren in Dimensionen.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field with names. Choose it as “%2”.</source>
        <translation>Der Layer „%1“ hat kein Feld mit Namen. Wählen Sie es unter „%2“.</translation>
    </message>
    <message>
        <source>Social monitor</source>
        <translation>Sozialmonitor</translation>
    </message>
    <message>
        <source>Classes by the distance to the mean of the areas; “+” is above: a greater burden, as the index has it.</source>
        <translation>Klassen nach dem Abstand vom Mittel der Gebiete; „+“ liegt darüber: eine größere Belastung im Sinne des Index.</translation>
    </message>
    <message>
        <source>No area is called “%1”: no row is marked.</source>
        <translation>Kein Gebiet heißt „%1“: Keine Zeile ist markiert.</translation>
    </message>
    <message>
        <source>Sheet written to %3; areas: %1, dimensions: %2.</source>
        <translation>Blatt geschrieben nach %3; Gebiete: %1, Dimensionen: %2.</translation>
    </message>
</context>
<context>
    <name>NamedFields</name>
    <message>
        <source>“%1”: there is no field “%2” in “%3”. Its fields are: %4.</source>
        <translation>„%1“: Ein Feld „%2“ gibt es in „%3“ nicht. Die Felder sind: %4.</translation>
    </message>
</context>
<context>
    <name>NaturalBreaksMethod</name>
    <message>
        <source>Natural breaks (exact)</source>
        <translation>Natürliche Klassen (exakt)</translation>
    </message>
    <message>
        <source>There are no values to make classes of.</source>
        <translation>Es gibt keine Werte, aus denen Klassen gebildet werden könnten.</translation>
    </message>
</context>
<context>
    <name>NetworkTexts</name>
    <message>
        <source>Road network</source>
        <translation>Straßennetz</translation>
    </message>
    <message>
        <source>Lines of roads and paths. They are joined where they have a vertex in common, and only there: a bridge without a common vertex stays a bridge. Lines of an OpenStreetMap file can be used as they are.</source>
        <translation>Linien von Straßen und Wegen. Sie sind dort verbunden, wo sie einen Stützpunkt gemeinsam haben, und nur dort: Eine Brücke ohne gemeinsamen Stützpunkt bleibt eine Brücke. Die Linien einer OpenStreetMap-Datei können unverändert verwendet werden.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>“length” in metres, “time” in minutes.</source>
        <translation>„length“ in Metern, „time“ in Minuten.</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation>Wer unterwegs ist</translation>
    </message>
    <message>
        <source>Field of the road class</source>
        <translation>Feld der Straßenklasse</translation>
    </message>
    <message>
        <source>Field of the speed</source>
        <translation>Feld der Geschwindigkeit</translation>
    </message>
    <message>
        <source>km/h; where it is empty or not above 0, the usual speed counts. Empty: by car “maxspeed”, where there is such a field.</source>
        <translation>km/h; wo der Wert leer oder nicht größer als 0 ist, gilt die übliche Geschwindigkeit. Leer: mit dem Auto „maxspeed“, wo es ein solches Feld gibt.</translation>
    </message>
    <message>
        <source>Field of the one-way streets</source>
        <translation>Feld der Einbahnstraßen</translation>
    </message>
    <message>
        <source>yes, 1: only in the direction the line is drawn; -1: only against it; no, 0 or empty: both. Empty: by bicycle and car “oneway”, where there is such a field.</source>
        <translation>yes, 1: nur in der Richtung, in der die Linie gezeichnet ist; -1: nur gegen sie; no, 0 oder leer: beide. Leer: mit Fahrrad und Auto „oneway“, wo es ein solches Feld gibt.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>On the ellipsoid lengths are right in every coordinate reference system, geographic ones too. “From the coordinates” takes them from the coordinates.</source>
        <translation>Auf dem Ellipsoid sind die Längen in jedem Koordinatensystem richtig, auch in geografischen. „Aus den Koordinaten“ nimmt sie aus den Koordinaten.</translation>
    </message>
    <message>
        <source>Tolerance of joints</source>
        <translation>Toleranz der Verbindungen</translation>
    </message>
    <message>
        <source>Vertices not farther apart than this are one, in units of the network&apos;s coordinates. 0: only equal coordinates.</source>
        <translation>Stützpunkte, die höchstens so weit auseinanderliegen, gelten als einer, in Einheiten der Koordinaten des Straßennetzes. 0: nur gleiche Koordinaten.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>The way to the facility or from it; they differ where there are one-way streets.</source>
        <translation>Der Weg zur Einrichtung oder von ihr weg; beide unterscheiden sich, wo es Einbahnstraßen gibt.</translation>
    </message>
    <message>
        <source>Greatest distance to a road</source>
        <translation>Größte Entfernung zur Straße</translation>
    </message>
    <message>
        <source>Metres. What is farther away from every road is not joined to one; it is listed apart.</source>
        <translation>Meter. Was von jeder Straße weiter entfernt ist, wird an keine angebunden; es wird gesondert aufgeführt.</translation>
    </message>
    <message>
        <source>The network has no field “%1”.</source>
        <translation>Das Straßennetz hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Network: %1 lines read; %2 edges between %3 nodes, %4 MB, built in %5 s.</source>
        <translation>Straßennetz: %1 Linien gelesen; %2 Kanten zwischen %3 Knoten, %4 MB, aufgebaut in %5 s.</translation>
    </message>
    <message>
        <source>%1 vertices stood twice in their line and %2 straight pieces were drawn twice; each counts once.</source>
        <translation>%1 Stützpunkte standen doppelt in ihrer Linie, und %2 gerade Stücke waren doppelt gezeichnet; jedes zählt einmal.</translation>
    </message>
    <message>
        <source>%1 lines have a one-way value that means nothing here; they are taken to go both ways.</source>
        <translation>%1 Linien haben einen Einbahnstraßenwert, der hier nichts bedeutet; sie gelten als in beiden Richtungen offen.</translation>
    </message>
    <message>
        <source>A barrier of the layer “%1” cannot be moved into the network&apos;s coordinate reference system: %2</source>
        <translation>Eine Barriere des Layers „%1“ lässt sich nicht in das Koordinatenbezugssystem des Netzes überführen: %2</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrieren</translation>
    </message>
    <message>
        <source>Distance of barriers</source>
        <translation>Abstand der Barrieren</translation>
    </message>
    <message>
        <source>Metres to either side of a barrier that are closed.</source>
        <translation>Meter zu beiden Seiten einer Barriere, die gesperrt sind.</translation>
    </message>
    <message>
        <source>Barriers: %1 lines of the network are closed in part, %2 altogether; %3 m of road in all.</source>
        <translation>Barrieren: %1 Linien des Netzes sind zum Teil gesperrt, %2 ganz; zusammen %3 m Straße.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Metres or minutes, with semicolons between them. Usual: Kita 300 to 500 m in a dense town, 1000 m else; primary school 2000 m on foot.</source>
        <translation>Meter oder Minuten, durch Semikolon getrennt. Üblich: Kita 300 bis 500 m in der dichten Stadt, sonst 1000 m; Grundschule 2000 m zu Fuß.</translation>
    </message>
    <message>
        <source>Thresholds of practice</source>
        <translation>Schwellen der Praxis</translation>
    </message>
    <message>
        <source>“Own values”: the thresholds entered. The others are those of German practice; they are no law, and can be copied and changed:</source>
        <translation>„Eigene Werte“: die eingegebenen Schwellen. Die anderen sind die der deutschen Praxis; sie sind kein Gesetz und können abgeschrieben und geändert werden:</translation>
    </message>
    <message>
        <source>Thresholds: %1. Source: %2</source>
        <translation>Schwellen: %1. Quelle: %2</translation>
    </message>
    <message>
        <source>Counts of the demand</source>
        <translation>Zahlen der Nachfrage</translation>
    </message>
    <message>
        <source>Children by age group, one field each. Empty cells count as 0.</source>
        <translation>Kinder nach Altersgruppen, je Gruppe ein Feld. Leere Zellen zählen als 0.</translation>
    </message>
    <message>
        <source>Children; several fields are added up.</source>
        <translation>Kinder; mehrere Felder werden addiert.</translation>
    </message>
    <message>
        <source>Places of the facilities</source>
        <translation>Plätze der Einrichtungen</translation>
    </message>
    <message>
        <source>For the balance of places against children.</source>
        <translation>Für die Bilanz der Plätze gegenüber den Kindern.</translation>
    </message>
    <message>
        <source>Places that a facility has.</source>
        <translation>Plätze, die eine Einrichtung hat.</translation>
    </message>
    <message>
        <source>Target rates</source>
        <translation>Zielquoten</translation>
    </message>
    <message>
        <source>Share of the children of each count that want a place, in the order of the counts, like 0.55;0.98. Empty: 1 for each.</source>
        <translation>Anteil der Kinder jeder Zahl, die einen Platz wollen, in der Reihenfolge der Zahlen, etwa 0,55;0,98. Leer: je 1.</translation>
    </message>
    <message>
        <source>Layers of lines, areas or points that nobody passes: a railway, a building site, a closed bridge. Ways end there: at a line or a point, and at the border of an area, in which every road is closed, so that nobody walks through it, and no road in it is reached. Closed is also what lies not farther than the barriers&apos; distance from a line, a point or the border of an area; up to there the road stays open. What stands in an area, a facility or children, belongs to the nearest road that is open, if it is within the greatest distance to a road. Bridges and tunnels are closed too.</source>
        <translation>Layer mit Linien, Flächen oder Punkten, an denen niemand vorbeikommt: eine Bahnlinie, eine Baustelle, eine gesperrte Brücke. Dort enden die Wege: an einer Linie oder einem Punkt, und am Rand einer Fläche, in der jede Straße gesperrt ist; niemand geht durch sie hindurch, und keine Straße in ihr wird erreicht. Gesperrt ist auch, was nicht weiter als der Abstand der Barrieren von einer Linie, einem Punkt oder dem Rand einer Fläche liegt; bis dorthin bleibt die Straße offen. Was in einer Fläche steht, eine Einrichtung oder Kinder, gehört zur nächsten offenen Straße, wenn sie nicht weiter als der größte Abstand zur Straße liegt. Auch Brücken und Tunnel werden gesperrt.</translation>
    </message>
    <message>
        <source>Which roads are open, and how fast. On foot 5 km/h, a child 4 km/h; motorways and Kraftfahrstraßen are closed and one-way streets go both ways. By bicycle 15 km/h; by car the speed of the road. “Any (every road is open)” opens every line. Tags of access, direction and speed are read as in OpenStreetMap, from fields of their names or from “other_tags”.</source>
        <translation>Welche Straßen offen sind und wie schnell. Zu Fuß 5 km/h, ein Kind 4 km/h; Autobahnen und Kraftfahrstraßen sind gesperrt, Einbahnstraßen gehen in beide Richtungen. Mit dem Fahrrad 15 km/h; mit dem Auto die Geschwindigkeit der Straße. „Beliebig (jede Straße ist offen)“ öffnet jede Linie. Angaben zu Zugang, Richtung und Geschwindigkeit werden wie in OpenStreetMap gelesen, aus Feldern mit ihren Namen oder aus „other_tags“.</translation>
    </message>
    <message>
        <source>The rules for roads read the fields %1 of the network.</source>
        <translation>Die Straßenregeln lesen die Felder %1 des Straßennetzes.</translation>
    </message>
    <message>
        <source>The network has no field of the road class: every line is open, motorways too. Choose the field under “Field of the road class”.</source>
        <translation>Das Straßennetz hat kein Feld der Straßenklasse: Jede Linie ist offen, auch Autobahnen. Wählen Sie das Feld unter „Feld der Straßenklasse“.</translation>
    </message>
    <message>
        <source>Cost before the start (m or min)</source>
        <translation>Kosten vor dem Aufbruch (m oder min)</translation>
    </message>
    <message>
        <source>What every way costs beside the way itself: until a team sets out, or from the gate of a school to its classrooms. In metres where the cost is “length”, in minutes where it is “time”; it counts in every cost and against the thresholds.</source>
        <translation>Was jeder Weg neben dem Weg selbst kostet: bis ein Team aufbricht, oder vom Schultor bis in die Klassen. In Metern, wo die Kosten „Länge“ sind, in Minuten, wo sie „Zeit“ sind; sie zählen in allen Kosten und gegen die Schwellen.</translation>
    </message>
    <message>
        <source>Barriers on nodes and turn restrictions</source>
        <translation>Sperren an Knoten und Abbiegeverbote</translation>
    </message>
    <message>
        <source>Cross squares</source>
        <translation>Plätze überqueren</translation>
    </message>
    <message>
        <source>Of an OpenStreetMap file: pedestrian squares drawn as areas are crossed in straight ways from where a road meets them to every other, not only walked along their outline.</source>
        <translation>Aus einer OpenStreetMap-Datei: Als Flächen gezeichnete Plätze werden auf geraden Wegen von jeder einmündenden Straße zu jeder anderen überquert, nicht nur an ihrem Umriss entlang begangen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” need the layer “lines” of an OpenStreetMap file under “%3”; this network has neither.</source>
        <translation>„%1“ und „%2“ brauchen den Layer „lines“ einer OpenStreetMap-Datei unter „%3“; dieses Netz hat beides nicht.</translation>
    </message>
    <message>
        <source>%1 barriers on nodes let pass who travels.</source>
        <translation>%1 Sperren an Knoten lassen durch, wer unterwegs ist.</translation>
    </message>
    <message>
        <source>Turn restrictions that were not taken: %1 that lead over a third road, and %2 that hold at certain times or whose roads are not in the file.</source>
        <translation>Nicht übernommene Abbiegeverbote: %1, die über eine dritte Straße führen, und %2, die nur zu bestimmten Zeiten gelten oder deren Straßen nicht in der Datei sind.</translation>
    </message>
    <message>
        <source>%1 ferries are not travelled.</source>
        <translation>%1 Fähren werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Of an OpenStreetMap file lines and squares are read. Barriers on their nodes (gates, bollards) and turn restrictions are seen with “%1”; ferries are not travelled. Enter what else closes a way under “%2”.</source>
        <translation>Aus einer OpenStreetMap-Datei werden Linien und Plätze gelesen. Sperren an ihren Knoten (Tore, Poller) und Abbiegeverbote werden mit „%1“ beachtet; Fähren werden nicht benutzt. Was sonst einen Weg sperrt, geben Sie unter „%2“ an.</translation>
    </message>
    <message>
        <source>Nodes of the network that are closed: %1. Turn restrictions that hold: %2.</source>
        <translation>Gesperrte Knoten des Netzes: %1. Geltende Abbiegeverbote: %2.</translation>
    </message>
    <message>
        <source>Field of the cost before the start (m or min)</source>
        <translation>Feld der Kosten vor dem Aufbruch (m oder min)</translation>
    </message>
    <message>
        <source>Where facilities differ: what a way costs beside the way itself, in metres or minutes as the cost is. Where it is empty, “Cost before the start (m or min)” counts.</source>
        <translation>Wo sich die Einrichtungen unterscheiden: was ein Weg neben dem Weg selbst kostet, in Metern oder Minuten wie die Kosten. Wo es leer ist, gilt „Kosten vor dem Aufbruch (m oder min)“.</translation>
    </message>
    <message>
        <source>Every way costs %1 %2 before the start.</source>
        <translation>Jeder Weg kostet vor dem Aufbruch %1 %2.</translation>
    </message>
    <message>
        <source>What a way costs before the start is read from the field “%1”.</source>
        <translation>Was ein Weg vor dem Aufbruch kostet, wird aus dem Feld „%1“ gelesen.</translation>
    </message>
    <message>
        <source>%1 squares are crossed by %2 straight ways.</source>
        <translation>%1 Plätze werden auf %2 geraden Wegen überquert.</translation>
    </message>
    <message>
        <source>%1 squares have too many corners to be crossed; they are walked along their outlines.</source>
        <translation>%1 Plätze haben zu viele Ecken, um überquert zu werden; sie werden an ihren Umrissen entlang begangen.</translation>
    </message>
    <message>
        <source>Of an OpenStreetMap file (.osm, .osm.gz or .osm.pbf, the layer “lines”): gates and bollards on nodes close roads to those whom they close by their kind or their tags of access, and turns that are not allowed are not made. Turning round is open at every crossing.</source>
        <translation>Aus einer OpenStreetMap-Datei (.osm, .osm.gz oder .osm.pbf, Layer „lines“): Tore und Poller an Knoten sperren Straßen für alle, die sie nach ihrer Art oder ihren Zugangs-Tags sperren, und verbotenes Abbiegen unterbleibt. Wenden ist an jeder Kreuzung möglich.</translation>
    </message>
    <message>
        <source>“%1” can be read from files .osm, .osm.gz and .osm.pbf only: convert the file, with osmium say. Gates, bollards and turn restrictions were not read.</source>
        <translation>„%1“ lassen sich nur aus Dateien .osm, .osm.gz und .osm.pbf lesen: Wandeln Sie die Datei um, etwa mit osmium. Tore, Poller und Abbiegeverbote wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Lines with a road class that means nothing here: %1 (%2). They are open to all, and by car as fast as a road without a class.</source>
        <translation>Linien mit einer Straßenklasse, die hier nichts bedeutet: %1 (%2). Sie stehen allen offen, mit dem Auto so schnell wie eine Straße ohne Klasse.</translation>
    </message>
    <message>
        <source>Lines with other rules at certain times (tags with “:conditional”): %1. These are not read; what holds otherwise was taken.</source>
        <translation>Linien mit anderen Regeln zu bestimmten Zeiten (Tags mit „:conditional“): %1. Diese werden nicht gelesen; es gilt, was sonst gilt.</translation>
    </message>
    <message>
        <source>Values as in OpenStreetMap (motorway, residential, footway …); lines without a class are no roads. Empty: “highway”, “fclass” or a “class” with such values, where there is such a field. Unknown classes are open to all.</source>
        <translation>Werte wie in OpenStreetMap (motorway, residential, footway …); Linien ohne Klasse sind keine Straßen. Leer: „highway“, „fclass“ oder ein „class“ mit solchen Werten, wo es ein solches Feld gibt. Unbekannte Klassen stehen allen offen.</translation>
    </message>
</context>
<context>
    <name>NumberStyle</name>
    <message>
        <source>the area itself</source>
        <translation>das Gebiet selbst</translation>
    </message>
    <message>
        <source>rank 1 to 5</source>
        <translation>Rang 1 bis 5</translation>
    </message>
    <message>
        <source>rank 6 to 10</source>
        <translation>Rang 6 bis 10</translation>
    </message>
    <message>
        <source>further ranks</source>
        <translation>weitere Ränge</translation>
    </message>
</context>
<context>
    <name>OffersInput</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What the public register of facilities says, for “Which offers are there?”: “Facilities within reach” of “Service profile”, or a register with the key of the area that each facility lies in. All of it is shown, but for rows with no in a column “public”.</source>
        <translation>Was das öffentliche Verzeichnis der Einrichtungen nennt, für „Welche Angebote gibt es hier?“: „Einrichtungen in Reichweite“ des „Angebotsprofils“ oder ein Verzeichnis mit dem Schlüssel des Gebiets, in dem jede Einrichtung liegt. Alles davon wird gezeigt, außer Zeilen mit nein in einer Spalte „public“.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Choose “Facilities within reach” of “Service profile”, or a register with the names of facilities and the keys of their areas.</source>
        <translation>„%1“ hat keine Spalte „%2“. Wählen Sie „Einrichtungen in Reichweite“ des „Angebotsprofils“ oder ein Verzeichnis mit den Namen der Einrichtungen und den Schlüsseln ihrer Gebiete.</translation>
    </message>
    <message numerus="yes">
        <source>Offers that the register does not call public, and that are left out: %n</source>
        <translation>
            <numerusform>Angebote, die das Verzeichnis nicht öffentlich nennt und die weggelassen werden: %n</numerusform>
            <numerusform>Angebote, die das Verzeichnis nicht öffentlich nennt und die weggelassen werden: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers shown, each for every area whose people reach it: %n</source>
        <translation>
            <numerusform>Angebote, die gezeigt werden, je Gebiet, dessen Menschen sie erreichen: %n</numerusform>
            <numerusform>Angebote, die gezeigt werden, je Gebiet, dessen Menschen sie erreichen: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeTemplate</name>
    <message>
        <source>The “Office template” %1 cannot be read. Is it where it was?</source>
        <translation>Die „Vorlage des Hauses“ %1 ist nicht lesbar. Liegt sie noch dort?</translation>
    </message>
    <message>
        <source>The “Office template” %1 is protected by a password. Save it without one.</source>
        <translation>Die „Vorlage des Hauses“ %1 ist durch ein Kennwort geschützt. Speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>The “Office template” %1 is damaged or no OpenDocument text. Save it in LibreOffice as a template (.ott).</source>
        <translation>Die „Vorlage des Hauses“ %1 ist beschädigt oder kein OpenDocument-Text. Speichern Sie sie in LibreOffice als Vorlage (.ott).</translation>
    </message>
    <message>
        <source>Styles that the “Office template” lacks look as usual: %1.</source>
        <translation>Formatvorlagen, die der „Vorlage des Hauses“ fehlen, sehen aus wie sonst: %1.</translation>
    </message>
    <message>
        <source>The “Report” is there already and keeps its looks; the “Office template” serves new ones. In LibreOffice, Styles, Load styles takes them over.</source>
        <translation>Den „Bericht“ gibt es schon, er behält sein Aussehen; die „Vorlage des Hauses“ gilt für neue. In LibreOffice übernimmt es „Formatvorlagen, Formatvorlagen laden“.</translation>
    </message>
</context>
<context>
    <name>OutputPlace</name>
    <message>
        <source>The database has a table “%1” that Sozialraum-Monitor did not make; it stays as it is. Choose another name for the table.</source>
        <translation>Die Datenbank hat eine Tabelle „%1“, die nicht vom Sozialraum-Monitor stammt; sie bleibt, wie sie ist. Wählen Sie für die Tabelle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be added to the rows of a layer. Give it a file or a table of its own.</source>
        <translation>„%1“ kann nicht an die Zeilen eines Layers angehängt werden. Geben Sie eine eigene Datei oder Tabelle an.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 has a table “%2” that Sozialraum-Monitor did not make; it stays as it is. Choose another name for the table.</source>
        <translation>%1 hat eine Tabelle „%2“, die nicht vom Sozialraum-Monitor stammt; sie bleibt, wie sie ist. Wählen Sie für die Tabelle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 holds data that Sozialraum-Monitor did not make: %2. They stay as they are. Choose another file, or add the result to this one as a table by giving as output: %3</source>
        <translation>%1 enthält Daten, die nicht vom Sozialraum-Monitor stammen: %2. Sie bleiben, wie sie sind. Wählen Sie eine andere Datei, oder fügen Sie das Ergebnis dieser als Tabelle hinzu, mit dieser Angabe als Ausgabe: %3</translation>
    </message>
    <message>
        <source>Beside %1 lies “%2”, what is left of a database of that name. Move it away, or choose another name.</source>
        <translation>Neben %1 liegt „%2“, der Rest einer Datenbank dieses Namens. Verschieben Sie ihn, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is no GeoPackage: tables can only be added to GeoPackages. Choose another file.</source>
        <translation>%1 ist kein GeoPackage: Tabellen lassen sich nur zu GeoPackages hinzufügen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is there already, and Sozialraum-Monitor did not make it, or it was changed since. It stays as it is: choose another name, or move it away first.</source>
        <translation>%1 gibt es schon, und die Datei stammt nicht vom Sozialraum-Monitor oder wurde seitdem geändert. Sie bleibt, wie sie ist: Wählen Sie einen anderen Namen, oder verschieben Sie sie zuvor.</translation>
    </message>
    <message>
        <source>Beside %1 lies “%2”, which Sozialraum-Monitor did not make and would replace. Choose another name, or move it away.</source>
        <translation>Neben %1 liegt „%2“; die Datei stammt nicht vom Sozialraum-Monitor und würde ersetzt. Wählen Sie einen anderen Namen, oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>%1 is a folder, and a file is made. Name one in it, as %2</source>
        <translation>%1 ist ein Ordner, und es entsteht eine Datei. Nennen Sie eine darin, etwa %2</translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>associations of municipalities</source>
        <translation>Gemeindeverbände</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>New Monitor…</source>
        <translation>Neuer Monitor …</translation>
    </message>
    <message>
        <source>No monitor in this project yet.</source>
        <translation>Noch kein Monitor in diesem Projekt.</translation>
    </message>
    <message>
        <source>The monitor is being read.</source>
        <translation>Der Monitor wird gelesen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>%1 %2 as of %3</source>
        <translation>%1 %2, Stand %3</translation>
    </message>
    <message numerus="yes">
        <source>%n grouping(s)</source>
        <translation>
            <numerusform>%n Gliederung</numerusform>
            <numerusform>%n Gliederungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Add Tables…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Waits for the areas.</source>
        <translation>Warten auf die Gebiete.</translation>
    </message>
    <message>
        <source>Tables need a monitor that knows the areas: choose “New Monitor…” first.</source>
        <translation>Tabellen brauchen einen Monitor, der die Gebiete kennt: Wählen Sie zuerst „Neuer Monitor …“.</translation>
    </message>
    <message>
        <source>Drag tables of offices into this panel.</source>
        <translation>Ziehen Sie Tabellen der Ämter in dieses Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells without an area</source>
        <translation>%1 Zellen ohne Gebiet</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) to be accepted</source>
        <translation>
            <numerusform>%n Import anzunehmen</numerusform>
            <numerusform>%n Importe anzunehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Wait for tables.</source>
        <translation>Warten auf Tabellen.</translation>
    </message>
    <message>
        <source>Indicators come from tables: drag one into this panel first.</source>
        <translation>Indikatoren kommen aus Tabellen: Ziehen Sie zuerst eine in dieses Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n Indikator</numerusform>
            <numerusform>%n Indikatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking finding(s)</source>
        <translation>
            <numerusform>%n blockierender Hinweis</numerusform>
            <numerusform>%n blockierende Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important finding(s)</source>
        <translation>
            <numerusform>%n wichtiger Hinweis</numerusform>
            <numerusform>%n wichtige Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Draw Map</source>
        <translation>Zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) in the project</source>
        <translation>
            <numerusform>%n Karte im Projekt</numerusform>
            <numerusform>%n Karten im Projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Maps…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Wait for indicators.</source>
        <translation>Warten auf Indikatoren.</translation>
    </message>
    <message>
        <source>A map shows an indicator, and there is none yet: drag a table into this panel first.</source>
        <translation>Eine Karte zeigt einen Indikator, und es gibt noch keinen: Ziehen Sie zuerst eine Tabelle in dieses Fenster.</translation>
    </message>
    <message>
        <source>No map yet: choose an indicator.</source>
        <translation>Noch keine Karte: Wählen Sie einen Indikator.</translation>
    </message>
</context>
<context>
    <name>PlateExport</name>
    <message>
        <source>There is not enough memory for a picture of this size: %1. Choose fewer dots per inch.</source>
        <translation>Der Arbeitsspeicher reicht für ein Bild dieser Größe nicht: %1. Wählen Sie weniger Punkte je Zoll.</translation>
    </message>
    <message>
        <source>The plate %1 cannot be written. Is the disk full, or the file open elsewhere?</source>
        <translation>Das Kartenblatt %1 kann nicht geschrieben werden. Ist der Datenträger voll oder die Datei anderswo geöffnet?</translation>
    </message>
</context>
<context>
    <name>PlateFrame</name>
    <message>
        <source>The layer “%1” has no coordinate reference system. Set it in the properties of the layer.</source>
        <translation>Der Layer „%1“ hat kein Koordinatensystem. Setzen Sie es in den Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>The layer “%1” cannot be brought into %2: %3</source>
        <translation>Der Layer „%1“ lässt sich nicht nach %2 umrechnen: %3</translation>
    </message>
    <message>
        <source>The layer “%1” has no geometries that could be drawn.</source>
        <translation>Der Layer „%1“ hat keine Geometrien, die gezeichnet werden könnten.</translation>
    </message>
</context>
<context>
    <name>PlateLocator</name>
    <message>
        <source>Locator map</source>
        <translation>Lagekarte</translation>
    </message>
    <message>
        <source>Locator map: territory</source>
        <translation>Lagekarte: Gebiet</translation>
    </message>
    <message>
        <source>Locator map: surroundings</source>
        <translation>Lagekarte: Umgebung</translation>
    </message>
</context>
<context>
    <name>PlateParameters</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size and direction of the page; automatic: A4, upright for areas that are higher than wide.</source>
        <translation>Größe und Ausrichtung der Seite; automatisch: A4, Hochformat bei Gebieten, die höher als breit sind.</translation>
    </message>
    <message>
        <source>Own layout template</source>
        <translation>Eigene Layoutvorlage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>PDF for print, with text that can be searched; PNG for documents and the web; both; or SVG for drawing programs.</source>
        <translation>PDF für den Druck, mit durchsuchbarem Text; PNG für Dokumente und das Web; beides; oder SVG für Zeichenprogramme.</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <source>Resolution of PNG files; PDF and SVG hold lines and text, not dots.</source>
        <translation>Auflösung der PNG-Dateien; PDF und SVG enthalten Linien und Text, keine Punkte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the plate; empty: the name of the indicator.</source>
        <translation>Titel des Kartenblatts; leer: der Name des Indikators.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Empty: level of the areas and date.</source>
        <translation>Leer: Ebene der Gebiete und Datenstand.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the figures are from; empty: as the tables name it.</source>
        <translation>Woher die Zahlen stammen; leer: wie in den Tabellen angegeben.</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Empty: the period of the indicator.</source>
        <translation>Leer: der Zeitraum des Indikators.</translation>
    </message>
    <message>
        <source>Source of the boundaries</source>
        <translation>Quelle der Grenzen</translation>
    </message>
    <message>
        <source>The line that the licence of the boundaries asks for, as “© GeoBasis-DE / BKG (2024) dl-de/by-2-0”.</source>
        <translation>Die Zeile, die die Lizenz der Grenzen verlangt, etwa „© GeoBasis-DE / BKG (2024) dl-de/by-2-0“.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>The office, for the line at the bottom.</source>
        <translation>Das Amt, für die Zeile am unteren Rand.</translation>
    </message>
    <message>
        <source>The font “%1” of the layout template is not installed; another is used.</source>
        <translation>Die Schriftart „%1“ der Layoutvorlage ist nicht installiert; es wird eine andere verwendet.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Districts or municipalities around, drawn in grey below the areas.</source>
        <translation>Landkreise oder Gemeinden ringsum, grau unter den Gebieten.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture of the office (SVG, PNG), for the place that the template has for it.</source>
        <translation>Bild des Amtes (SVG, PNG) für den Platz, den die Vorlage dafür hat.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read. Is it where it was?</source>
        <translation>Das Logo %1 kann nicht gelesen werden. Liegt es noch dort?</translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation>Planungsräume</translation>
    </message>
    <message>
        <source>There is no place on the map for the names of: %1. A larger page may have it.</source>
        <translation>Auf der Karte ist kein Platz für die Namen von: %1. Auf einer größeren Seite reicht er vielleicht.</translation>
    </message>
    <message>
        <source>Folder with own layout templates</source>
        <translation>Ordner mit eigenen Layoutvorlagen</translation>
    </message>
    <message>
        <source>Templates in it that are called a4_landscape.qpt, a4_portrait.qpt or a3_landscape.qpt take the place of those of the plugin. “Styles of the monitor” writes ours as a beginning.</source>
        <translation>Vorlagen darin, die a4_landscape.qpt, a4_portrait.qpt oder a3_landscape.qpt heißen, treten an die Stelle der mitgelieferten. „Stile des Monitors“ schreibt unsere als Anfang.</translation>
    </message>
    <message>
        <source>Layout template: %1</source>
        <translation>Layoutvorlage: %1</translation>
    </message>
    <message>
        <source>The layout template is of another version of QGIS; this one does not know these items of it and leaves them out: %1</source>
        <translation>Die Layoutvorlage stammt aus einer anderen QGIS-Version; diese hier kennt folgende Elemente nicht und lässt sie weg: %1</translation>
    </message>
    <message>
        <source>The folder of layout templates %1 is not there.</source>
        <translation>Den Ordner mit Layoutvorlagen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no template %1; that of the plugin is used.</source>
        <translation>Die Vorlage %1 gibt es nicht; die mitgelieferte wird verwendet.</translation>
    </message>
    <message>
        <source>Inset</source>
        <translation>Nebenkarte</translation>
    </message>
    <message>
        <source>A second, larger map of the place where areas are crowded, in a free corner of the map. “Automatic”: where four or more areas close to each other are less than 9 mm across and most areas are larger.</source>
        <translation>Eine zweite, vergrößerte Karte der Stelle, an der Gebiete dicht beieinanderliegen, in einer freien Ecke der Karte. „Automatisch“: wo vier oder mehr benachbarte Gebiete weniger als 9 mm messen und die meisten Gebiete größer sind.</translation>
    </message>
    <message>
        <source>Areas of the inset</source>
        <translation>Gebiete der Nebenkarte</translation>
    </message>
    <message>
        <source>An expression that is true for the areas that the inset shows, as &quot;AGS&quot; like &apos;14524330%&apos;; empty: those that are crowded.</source>
        <translation>Ein Ausdruck, der für die Gebiete der Nebenkarte wahr ist, etwa &quot;AGS&quot; like &apos;14524330%&apos;; leer: die dicht gedrängten.</translation>
    </message>
    <message>
        <source>The expression for the areas of the inset is none: %1</source>
        <translation>Der Ausdruck für die Gebiete der Nebenkarte ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>There is no free corner for an inset of the crowded areas. A larger page may have one, or a template with a map that has the item id “inset”.</source>
        <translation>Für eine Nebenkarte der dicht gedrängten Gebiete ist keine Ecke frei. Auf einer größeren Seite ist vielleicht Platz, oder in einer Vorlage mit einer Karte, die die Element-ID „inset“ hat.</translation>
    </message>
    <message>
        <source>There is no inset: %1 is true for none of the areas.</source>
        <translation>Es gibt keine Nebenkarte: %1 trifft auf kein Gebiet zu.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Name of the district</source>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <source>For the subtitle, as “Landkreis Musterland”; empty: as the tables name it, else by the keys of the areas.</source>
        <translation>Für den Untertitel, etwa „Landkreis Musterland“; leer: wie die Tabellen ihn nennen, sonst nach den Schlüsseln der Gebiete.</translation>
    </message>
    <message>
        <source>The logo %1 is no picture that can be read, or it is too large; the plates go without it. Save it as SVG, or as PNG of at most 50 million dots.</source>
        <translation>Das Logo %1 ist kein lesbares Bild oder zu groß; die Kartenblätter bleiben ohne Logo. Speichern Sie es als SVG oder als PNG mit höchstens 50 Millionen Bildpunkten.</translation>
    </message>
    <message>
        <source>The layout template has no place for the logo %1; the plates go without it. Give a picture of the template the item id “logo”.</source>
        <translation>Die Layoutvorlage hat keinen Platz für das Logo %1; die Kartenblätter bleiben ohne Logo. Geben Sie einem Bild der Vorlage die Element-ID „logo“.</translation>
    </message>
    <message>
        <source>The imprint of the plates lacks: %1. Enter them as “Source”, “Source of the boundaries”, “Date of the data” and “Made by”.</source>
        <translation>Im Impressum der Kartenblätter fehlt: %1. Geben Sie es unter „Quelle“, „Quelle der Grenzen“, „Datenstand“ und „Bearbeitung“ an.</translation>
    </message>
    <message>
        <source>A layout saved as template (.qpt). Items with the ids map, legend, key, title, subtitle, reference, method, source, page, histogram, logo, inset and locator are filled; only the map is needed.</source>
        <translation>Ein als Vorlage gespeichertes Layout (.qpt). Elemente mit den Kennungen map, legend, key, title, subtitle, reference, method, source, page, histogram, logo, inset und locator werden gefüllt; nur die Karte ist nötig.</translation>
    </message>
    <message>
        <source>The chart below the map is left out: the map would be too low. A larger page, or one in portrait, may have room for it.</source>
        <translation>Das Diagramm unter der Karte entfällt: Die Karte würde zu niedrig. Auf einer größeren Seite oder im Hochformat ist vielleicht Platz dafür.</translation>
    </message>
</context>
<context>
    <name>PlateSeries</name>
    <message>
        <source>table</source>
        <comment>end of a file name</comment>
        <translation>tabelle</translation>
    </message>
    <message>
        <source>%1 %2, table</source>
        <translation>%1 %2, Tabelle</translation>
    </message>
</context>
<context>
    <name>PlateTables</name>
    <message>
        <source>District</source>
        <translation>Landkreis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>PlateTemplate</name>
    <message>
        <source>The layout template %1 cannot be read: %2</source>
        <translation>Die Layoutvorlage %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The layout template %1 has no map with the item id “map”. Give its map this id in QGIS and save the template again.</source>
        <translation>Die Layoutvorlage %1 hat keine Karte mit der Element-ID „map“. Geben Sie ihrer Karte in QGIS diese ID und speichern Sie die Vorlage erneut.</translation>
    </message>
    <message>
        <source>%1 is not a layout template of QGIS 3 (.qpt). Save one from the layout window with “Save as template”.</source>
        <translation>%1 ist keine Layoutvorlage von QGIS 3 (.qpt). Speichern Sie eine aus dem Layoutfenster mit „Als Vorlage speichern“.</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2</source>
        <translation>Das Logo %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The layout template %1 would fetch something from an address: %2. Plates are made without the network; remove the address in the layout window and save the template again.</source>
        <translation>Die Layoutvorlage %1 würde etwas von einer Adresse holen: %2. Karten entstehen ohne Netz; entfernen Sie die Adresse im Layoutfenster und speichern Sie die Vorlage erneut.</translation>
    </message>
    <message>
        <source>The layout template %1 is nested deeper than any layout of QGIS and was not read. Save it again from the layout window.</source>
        <translation>Die Layoutvorlage %1 ist tiefer verschachtelt als jedes Layout von QGIS und wurde nicht gelesen. Speichern Sie sie aus dem Layoutfenster neu.</translation>
    </message>
</context>
<context>
    <name>PlateTexts</name>
    <message>
        <source>District: %1</source>
        <translation>Kreis: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>How the language writes a date, in the letters of Qt; German: dd.MM.yyyy</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regierungsbezirke</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Associations of municipalities</source>
        <translation>Gemeindeverbände</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Date of the data: %1</source>
        <translation>Datenstand: %1</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Kartengrundlage: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Bearbeitung: %1</translation>
    </message>
    <message>
        <source>In brackets: number of areas, %1 in all</source>
        <translation>In Klammern: Zahl der Gebiete, insgesamt %1</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>The higher, the better</source>
        <translation>Je höher, desto besser</translation>
    </message>
    <message>
        <source>The higher, the greater the burden</source>
        <translation>Je höher, desto größer die Belastung</translation>
    </message>
    <message>
        <source>the source of the figures</source>
        <translation>die Quelle der Zahlen</translation>
    </message>
    <message>
        <source>the source of the boundaries</source>
        <translation>die Quelle der Grenzen</translation>
    </message>
    <message>
        <source>the date of the data</source>
        <translation>der Datenstand</translation>
    </message>
    <message>
        <source>the office that made the map</source>
        <translation>die bearbeitende Stelle</translation>
    </message>
</context>
<context>
    <name>ProfileChart</name>
    <message>
        <source>Means in standard deviations from the mean of all areas:</source>
        <translation>Mittelwerte in Standardabweichungen vom Mittel aller Gebiete:</translation>
    </message>
</context>
<context>
    <name>ProfileInput</name>
    <message>
        <source>Population by age</source>
        <translation>Bevölkerung nach Alter</translation>
    </message>
    <message>
        <source>For the pyramid: a table with area_key, year, sex, age (in years) and count, a row each. Groups are as wide as small counts ask for, but for the recipient&apos;s own area.</source>
        <translation>Für die Pyramide: eine Tabelle mit area_key, year, sex, age (in Jahren) und count, je eine Zeile. Die Altersgruppen sind so breit, wie kleine Anzahlen es verlangen, außer im eigenen Gebiet des Empfängers.</translation>
    </message>
    <message>
        <source>Comparable areas</source>
        <translation>Vergleichbare Gebiete</translation>
    </message>
    <message>
        <source>Areas with a type, as “Types of areas” or “Types of the Land” give them, or the result of “Similar areas” for one.</source>
        <translation>Gebiete mit einem Typ, wie „Gebietstypen“ oder „Typen des Landes“ ihn geben, oder das Ergebnis von „Ähnliche Gebiete“ für eines.</translation>
    </message>
    <message>
        <source>Coverage with Kitas</source>
        <translation>Versorgung mit Kitas</translation>
    </message>
    <message>
        <source>Coverage with schools</source>
        <translation>Versorgung mit Schulen</translation>
    </message>
    <message>
        <source>The same for schools.</source>
        <translation>Dasselbe für Schulen.</translation>
    </message>
    <message>
        <source>“%1” has neither types (land_type, type_id) nor ranks of peers (peer_rank). Choose the result of “Types of areas”, “Types of the Land” or “Similar areas”.</source>
        <translation>„%1“ hat weder Typen (land_type, type_id) noch Ränge vergleichbarer Gebiete (peer_rank). Wählen Sie das Ergebnis von „Gebietstypen“, „Typen des Landes“ oder „Ähnliche Gebiete“.</translation>
    </message>
    <message>
        <source>“%1”: thresholds below 100 are read as minutes, others as metres.</source>
        <translation>„%1“: Schwellen unter 100 gelten als Minuten, andere als Meter.</translation>
    </message>
    <message>
        <source>The areas of “Coverage of demand” for Kitas. Shares of few children are not shown, but of the recipient&apos;s own area.</source>
        <translation>Die Gebiete der „Versorgung der Nachfrage“ für Kitas. Anteile weniger Kinder werden nicht gezeigt, außer im eigenen Gebiet des Empfängers.</translation>
    </message>
    <message>
        <source>“%1” has no shares within reach (share_…_within_…). Choose the areas that “Coverage of demand” has made.</source>
        <translation>„%1“ hat keine Anteile in Reichweite (share_…_within_…). Wählen Sie die Gebiete, die „Versorgung der Nachfrage“ gemacht hat.</translation>
    </message>
</context>
<context>
    <name>ProjectMerge</name>
    <message>
        <source>The project %1 cannot be read. Is it where it was?</source>
        <translation>Das Projekt %1 ist nicht lesbar. Liegt es noch dort?</translation>
    </message>
</context>
<context>
    <name>ProjectPopulationAlgorithm</name>
    <message>
        <source>below 1,000</source>
        <translation>unter 1.000</translation>
    </message>
    <message>
        <source>1,000 to below 5,000</source>
        <translation>1.000 bis unter 5.000</translation>
    </message>
    <message>
        <source>5,000 to below 10,000</source>
        <translation>5.000 bis unter 10.000</translation>
    </message>
    <message>
        <source>10,000 and more</source>
        <translation>10.000 und mehr</translation>
    </message>
    <message>
        <source>people that the district counts for, ages from %1 on (empty: areas differ by chance alone)</source>
        <translation>Personen, als die der Landkreis zählt, Alter ab %1 (leer: Räume unterscheiden sich nur zufällig)</translation>
    </message>
    <message>
        <source>level of births compared with the district</source>
        <translation>Geburtenniveau im Vergleich zum Landkreis</translation>
    </message>
    <message>
        <source>births expected in the base periods</source>
        <translation>erwartete Geburten in den Stützzeiträumen</translation>
    </message>
    <message>
        <source>ratios capped</source>
        <translation>begrenzte Veränderungsraten</translation>
    </message>
    <message>
        <source>factor of the adjustment in the last year</source>
        <translation>Faktor der Anpassung im letzten Jahr</translation>
    </message>
    <message>
        <source>Project population</source>
        <translation>Bevölkerung vorausberechnen</translation>
    </message>
    <message>
        <source>projection,forecast,population,cohort,Hamilton-Perry,births,deaths,migration,scenario,demography,age,raking</source>
        <translation>Vorausberechnung,Prognose,Bevölkerung,Kohorte,Hamilton-Perry,Geburten,Sterbefälle,Wanderung,Szenario,Demografie,Alter,Eckwerte</translation>
    </message>
    <message>
        <source>Projects the population of areas by sex and single age, year by year.</source>
        <translation>Berechnet die Bevölkerung von Räumen nach Geschlecht und Altersjahr Jahr für Jahr voraus.</translation>
    </message>
    <message>
        <source>Projects areas by sex and single age from counts of two or more dates (31 December).

“Cohort change” follows each year of birth: how many of them are there a year later, moves and deaths in one number. Ratios and births of small areas are drawn to those of the district, the more the fewer people; it needs nothing but a register. “Components” follows births, deaths and gross moves by the district&apos;s rates, with the level of each area. “Share” keeps each area&apos;s share of an official projection. “No change” is what all of them are compared with.

Official totals are met where they are given, and the log says by how much. Where there are three dates or more, the log says how well the method would have projected the last of them, beside “no change”.

“lower” and “upper” are limits by chance alone (95 %): policy, new housing and crises are not in them. Where an area is too small for what is shown the status is uncertain: below 1,000 people all but children who are born, below 5,000 who is not born yet.</source>
        <translation>Berechnet Räume nach Geschlecht und Altersjahr aus Zahlen von zwei oder mehr Stichtagen (31. Dezember) voraus.

„Kohortenveränderung“ folgt jedem Geburtsjahrgang: wie viele von ihm ein Jahr später da sind, Umzüge und Sterbefälle in einer Zahl. Veränderungsraten und Geburten kleiner Räume werden an die des Landkreises herangezogen, umso mehr, je weniger Einwohner sie haben; nötig ist nur ein Melderegister. „Komponenten“ rechnet Geburten, Sterbefälle, Zu- und Fortzüge mit den Raten des Landkreises und dem Niveau jedes Raums. „Anteil“ lässt jedem Raum seinen Anteil an einer amtlichen Vorausberechnung. Mit „Keine Veränderung“ werden alle verglichen.

Amtliche Eckwerte werden eingehalten, wo sie angegeben sind, und das Protokoll nennt die Faktoren. Ab drei Stichtagen sagt es auch, wie gut die Methode den letzten vorausberechnet hätte, neben „keine Veränderung“.

„lower“ und „upper“ sind Grenzen allein des Zufalls (95 %): Politik, Neubau und Krisen enthalten sie nicht. Wo ein Raum zu klein ist für das, was gezeigt wird, ist der Status unsicher (uncertain): unter 1.000 Einwohnern alle außer schon geborenen Kindern, unter 5.000 wer noch nicht geboren ist.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Cohort change needs no more than the population; components need district rates, share official totals.</source>
        <translation>Die Kohortenveränderung braucht nur die Bevölkerung; Komponenten brauchen Raten des Landkreises, der Anteil amtliche Eckwerte.</translation>
    </message>
    <message>
        <source>Years ahead</source>
        <translation>Jahre voraus</translation>
    </message>
    <message>
        <source>How many years after the last date. Children who are born carry a Kita plan six years, a school plan ten.</source>
        <translation>Wie viele Jahre nach dem letzten Stichtag. Schon geborene Kinder tragen einen Kita-Plan sechs Jahre, einen Schulplan zehn.</translation>
    </message>
    <message>
        <source>District rates</source>
        <translation>Raten des Landkreises</translation>
    </message>
    <message>
        <source>Counted movements</source>
        <translation>Gezählte Bewegungen</translation>
    </message>
    <message>
        <source>A table with area_key, births, deaths, in and out, a row per area and year: the level of each area for components.</source>
        <translation>Eine Tabelle mit area_key, births, deaths, in und out, eine Zeile je Raum und Jahr: das Niveau jedes Raums für Komponenten.</translation>
    </message>
    <message>
        <source>Official totals</source>
        <translation>Amtliche Eckwerte</translation>
    </message>
    <message>
        <source>A table with year and count, and where wanted area_key (empty: all areas), sex, age_from and age_to. All are met at once.</source>
        <translation>Eine Tabelle mit year und count und, wo gewünscht, area_key (leer: alle Räume), sex, age_from und age_to. Alle werden zugleich eingehalten.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>A table with scenario, year, component (births, deaths, in, out) and factor, which holds from that year on.</source>
        <translation>Eine Tabelle mit scenario, year, component (births, deaths, in, out) und factor, der von diesem Jahr an gilt.</translation>
    </message>
    <message>
        <source>New housing</source>
        <translation>Neubaugebiete</translation>
    </message>
    <message>
        <source>A table with area_key, year, sex, age and count: who moves into new buildings beyond what the past had.</source>
        <translation>Eine Tabelle mit area_key, year, sex, age und count: wer über das Bisherige hinaus in neue Gebäude zieht.</translation>
    </message>
    <message>
        <source>Special populations</source>
        <translation>Sonderbevölkerungen</translation>
    </message>
    <message>
        <source>A table with area_key, sex, age and count: people in homes, hostels and barracks, who are taken out, stay as they are and come back.</source>
        <translation>Eine Tabelle mit area_key, sex, age und count: Menschen in Heimen, Gemeinschaftsunterkünften und Kasernen; sie werden herausgenommen, bleiben gleich und kommen wieder dazu.</translation>
    </message>
    <message>
        <source>Years on a new basis</source>
        <translation>Jahre auf neuer Grundlage</translation>
    </message>
    <message>
        <source>Years from which on counts stand on a new census; nothing is compared across. Empty for counts of a register.</source>
        <translation>Jahre, ab denen die Zahlen auf einem neuen Zensus beruhen; darüber hinweg wird nichts verglichen. Leer bei Zahlen eines Melderegisters.</translation>
    </message>
    <message>
        <source>Draw small areas to the district</source>
        <translation>Kleine Räume an den Landkreis heranziehen</translation>
    </message>
    <message>
        <source>Without it every area has its own ratios, however few people they stand on.</source>
        <translation>Ohne dies hat jeder Raum eigene Veränderungsraten, auf wie wenigen Einwohnern sie auch beruhen.</translation>
    </message>
    <message>
        <source>Largest difference of a ratio</source>
        <translation>Größter Abstand einer Veränderungsrate</translation>
    </message>
    <message>
        <source>By so much a year a ratio may differ from the district&apos;s; what is capped is told.</source>
        <translation>So weit darf eine jährliche Veränderungsrate von der des Landkreises abweichen; was begrenzt wird, wird genannt.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Vorausberechnung</translation>
    </message>
    <message>
        <source>scenario, area_key, year, sex, age, count (unrounded), count_rounded, status, lower, upper.</source>
        <translation>scenario, area_key, year, sex, age, count (ungerundet), count_rounded (gerundet), status, lower und upper (Grenzen).</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was drawn to the district, capped and adjusted, by area.</source>
        <translation>Was herangezogen, begrenzt und angepasst wurde, nach Räumen.</translation>
    </message>
    <message>
        <source>Population at the last date</source>
        <translation>Bevölkerung am letzten Stichtag</translation>
    </message>
    <message>
        <source>Population at the end, first scenario</source>
        <translation>Bevölkerung am Ende, erstes Szenario</translation>
    </message>
    <message>
        <source>Method: %1, from %2 to %3.</source>
        <translation>Methode: %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Cohorts are compared in: %1.</source>
        <translation>Jahrgänge werden verglichen in: %1.</translation>
    </message>
    <message>
        <source>Left out, because a year on a new basis lies between the dates: %1 periods.</source>
        <translation>Ausgelassen, weil ein Jahr auf neuer Grundlage zwischen den Stichtagen liegt: %1 Zeiträume.</translation>
    </message>
    <message>
        <source>Ratios that were capped: %1. Areas with a level of births of their own: %2 of %3; the others have too few births and take the district&apos;s.</source>
        <translation>Begrenzte Veränderungsraten: %1. Räume mit eigenem Geburtenniveau: %2 von %3; die übrigen haben zu wenige Geburten und nehmen das des Landkreises.</translation>
    </message>
    <message>
        <source>Population: %1 at the last date, %2 at the end.</source>
        <translation>Bevölkerung: %1 am letzten Stichtag, %2 am Ende.</translation>
    </message>
    <message>
        <source>Official totals changed the population of areas by factors from %1 to %2 a year.</source>
        <translation>Amtliche Eckwerte änderten die Bevölkerung der Räume um Faktoren von %1 bis %2 im Jahr.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Projection by “%1”, from %2 to %3</source>
        <translation>Vorausberechnung nach „%1“, von %2 bis %3</translation>
    </message>
    <message>
        <source>small areas drawn to the district</source>
        <translation>kleine Gebiete zum Landkreis gezogen</translation>
    </message>
    <message>
        <source>adjusted to official totals</source>
        <translation>an amtliche Summen angepasst</translation>
    </message>
    <message>
        <source>limits of 95 % by chance alone</source>
        <translation>Grenzen von 95 % nur durch Zufall</translation>
    </message>
    <message>
        <source>Projected population</source>
        <translation>Vorausberechnete Bevölkerung</translation>
    </message>
    <message>
        <source>Projected births</source>
        <translation>Vorausberechnete Geburten</translation>
    </message>
    <message>
        <source>Projected deaths</source>
        <translation>Vorausberechnete Sterbefälle</translation>
    </message>
    <message>
        <source>Projected moves in</source>
        <translation>Vorausberechnete Zuzüge</translation>
    </message>
    <message>
        <source>Projected moves out</source>
        <translation>Vorausberechnete Fortzüge</translation>
    </message>
    <message>
        <source>Projected balance of moves</source>
        <translation>Vorausberechneter Wanderungssaldo</translation>
    </message>
    <message>
        <source>A row per scenario, area and year: population with limits, of it those under 6, of 20 to 64, from 65 and from 80 on, births, deaths, moves, factor of the adjustment, class of size, status.</source>
        <translation>Eine Zeile je Szenario, Raum und Jahr: Bevölkerung mit Grenzen, davon die unter 6, von 20 bis 64, ab 65 und ab 80, Geburten, Sterbefälle, Wanderungen, Faktor der Anpassung, Größenklasse, Status.</translation>
    </message>
    <message>
        <source>Projected population under 6</source>
        <translation>Vorausberechnete Bevölkerung unter 6 Jahre</translation>
    </message>
    <message>
        <source>Projected population of 20 to 64</source>
        <translation>Vorausberechnete Bevölkerung 20 bis unter 65 Jahre</translation>
    </message>
    <message>
        <source>Projected population of 65 and more</source>
        <translation>Vorausberechnete Bevölkerung ab 65 Jahre</translation>
    </message>
    <message>
        <source>Projected population of 80 and more</source>
        <translation>Vorausberechnete Bevölkerung ab 80 Jahre</translation>
    </message>
    <message>
        <source>%1, %2 areas: mean error of an area&apos;s population %3 % (nine of ten within %4 %), of “no change” %5 %.</source>
        <translation>%1, Räume: %2. Mittlerer Fehler der Bevölkerung eines Raums %3 % (neun von zehn innerhalb von %4 %), von „keine Veränderung“ %5 %.</translation>
    </message>
    <message>
        <source>%1: for the population in all “no change” was better than the method; ages of children who are born may still be right.</source>
        <translation>%1: Bei der Bevölkerung insgesamt war „keine Veränderung“ besser als die Methode; die Altersjahre schon geborener Kinder können trotzdem stimmen.</translation>
    </message>
    <message>
        <source>How well the method does here cannot be told: cohort change needs three dates on one basis for that, components two; what it did can be told after the event.</source>
        <translation>Wie gut die Methode hier ist, lässt sich nicht sagen: Kohortenveränderung braucht dafür drei Stichtage auf einer Grundlage, Komponenten zwei; was sie leistete, lässt sich danach prüfen.</translation>
    </message>
    <message>
        <source>Tested on %1 with what was known in %2</source>
        <translation>Geprüft an %1 mit dem, was %2 bekannt war</translation>
    </message>
    <message>
        <source>Areas of %1 people</source>
        <translation>Räume mit %1 Einwohnern</translation>
    </message>
    <message>
        <source>A table with area_key, year, sex (m, f), age and count: every area at two or more dates. The highest age is open. For components it may have nationality, too.</source>
        <translation>Eine Tabelle mit area_key, year, sex (m, f), age und count: jeder Raum zu zwei oder mehr Stichtagen. Das höchste Alter ist offen. Für Komponenten darf sie auch nationality haben.</translation>
    </message>
    <message>
        <source>A table with sex, age and mortality (0 … 1, by the age reached at the end of the year), for components also fertility, out_rate and in_count (persons a year). Where rates change: year, from which on a row holds. With cohort change it tells deaths from moves, changes ratios as survival changes, and gives births their ages. Where the population has a column nationality: that, and naturalisation (rate) and born_into_first (at age 0: share of the newborn who get the nationality that others change into).</source>
        <translation>Eine Tabelle mit sex, age und mortality (0 … 1, nach dem am Jahresende erreichten Alter), für Komponenten auch fertility, out_rate und in_count (Personen im Jahr). Wo sich Raten ändern: year, von dem an eine Zeile gilt. Bei Kohortenveränderung trennt sie Sterbefälle von Wanderung, ändert die Quoten mit dem Überleben und gibt den Geburten ihr Alter. Hat die Bevölkerung eine Spalte nationality: diese, dazu naturalisation (Rate) und born_into_first (beim Alter 0: Anteil der Neugeborenen mit der Staatsangehörigkeit, in die andere wechseln).</translation>
    </message>
    <message>
        <source>Trend of mortality a year</source>
        <translation>Trend der Sterblichkeit im Jahr</translation>
    </message>
    <message>
        <source>By so much the logit of survivors grows each year (Brass&apos; alpha), above 0: people live longer; 0: mortality stays. Needs district rates.</source>
        <translation>Um so viel wächst der Logit der Überlebenden jedes Jahr (Alpha nach Brass), über 0: Menschen leben länger; 0: die Sterblichkeit bleibt. Braucht Raten des Landkreises.</translation>
    </message>
    <message>
        <source>Cohort change ratios</source>
        <translation>Quoten der Kohortenveränderung</translation>
    </message>
    <message>
        <source>A row per area, sex and age: people one year younger a year before (mean of the periods), ratio as it is used, and the district&apos;s.</source>
        <translation>Eine Zeile je Raum, Geschlecht und Alter: Menschen ein Jahr jünger ein Jahr zuvor (Mittel der Zeiträume), die Quote, wie sie verwendet wird, und die des Kreises.</translation>
    </message>
    <message>
        <source>“%1” needs the mortality of “%2”.</source>
        <translation>„%1“ braucht die Sterblichkeit aus „%2“.</translation>
    </message>
    <message>
        <source>The scenario “%1” has factors that the method does not know: cohort change knows births, and with district rates deaths; all of them need “%2”.</source>
        <translation>Das Szenario „%1“ hat Faktoren, die die Methode nicht kennt: Kohortenveränderung kennt Geburten und mit Raten des Landkreises Sterbefälle; alle brauchen „%2“.</translation>
    </message>
</context>
<context>
    <name>ProjectionTexts</name>
    <message>
        <source>the area “%1” is not in the population.</source>
        <translation>Der Raum „%1“ kommt in der Bevölkerung nicht vor.</translation>
    </message>
    <message>
        <source>Population of %1 areas by sex and %2 ages, years: %3. Cells without a row, taken as nobody: %4.</source>
        <translation>Bevölkerung von %1 Räumen nach Geschlecht und %2 Altersjahren, Jahre: %3. Zellen ohne Zeile, als niemand gezählt: %4.</translation>
    </message>
    <message>
        <source>%1 in the column “%2” must be from 0 to %3.</source>
        <translation>%1 in der Spalte „%2“ muss zwischen 0 und %3 liegen.</translation>
    </message>
    <message>
        <source>the age %1 is above the oldest of the population, %2.</source>
        <translation>Das Alter %1 liegt über dem höchsten der Bevölkerung, %2.</translation>
    </message>
    <message>
        <source>sex and age stand twice.</source>
        <translation>Geschlecht und Alter stehen zweimal da.</translation>
    </message>
    <message>
        <source>The area “%1” has no row in the table of “%2”.</source>
        <translation>Der Raum „%1“ hat keine Zeile in der Tabelle „%2“.</translation>
    </message>
    <message>
        <source>“%1” in the column “component” must be births, deaths, in or out.</source>
        <translation>„%1“ in der Spalte „component“ muss births, deaths, in oder out sein (Geburten, Sterbefälle, Zuzüge, Fortzüge).</translation>
    </message>
    <message>
        <source>Nationalities were added up: %1 has none of them.</source>
        <translation>Staatsangehörigkeiten wurden zusammengezählt: %1 kennt keine.</translation>
    </message>
    <message>
        <source>the nationality “%1” is not in the population.</source>
        <translation>die Staatsangehörigkeit „%1“ kommt in der Bevölkerung nicht vor.</translation>
    </message>
    <message>
        <source>sex and age stand twice. Nationalities need the method components, and a population that has them, too.</source>
        <translation>Geschlecht und Alter stehen doppelt. Staatsangehörigkeiten brauchen die Methode Komponenten und eine Bevölkerung, die sie auch hat.</translation>
    </message>
    <message>
        <source>more leave than are there: out_rate and naturalisation are above 1 together.</source>
        <translation>es gehen mehr, als da sind: out_rate und naturalisation sind zusammen über 1.</translation>
    </message>
    <message>
        <source>In the table of “%1” every nationality changes into another one; that into which the others change has no naturalisation.</source>
        <translation>In der Tabelle „%1“ wechselt jede Staatsangehörigkeit in eine andere; die, in die die anderen wechseln, hat keine Einbürgerung.</translation>
    </message>
    <message>
        <source>Nationality into which the others change: “%1”.</source>
        <translation>Staatsangehörigkeit, in die die anderen wechseln: „%1“.</translation>
    </message>
    <message>
        <source>The table of “%1” needs a row for each sex and each age from 0 to %2, in each year and nationality that it has.</source>
        <translation>Die Tabelle „%1“ braucht eine Zeile für jedes Geschlecht und jedes Alter von 0 bis %2, in jedem Jahr und jeder Staatsangehörigkeit, die sie hat.</translation>
    </message>
    <message>
        <source>“%1” are of none of the years %2 to %3.</source>
        <translation>„%1“ gelten für keines der Jahre %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” have no row for these years, which are not adjusted: %2.</source>
        <translation>„%1“ haben keine Zeile für diese Jahre, die nicht angepasst werden: %2.</translation>
    </message>
    <message>
        <source>age_from is above age_to.</source>
        <translation>age_from liegt über age_to.</translation>
    </message>
    <message>
        <source>Rows of “%1” that are of none of the years ahead and say nothing: %2.</source>
        <translation>Zeilen in „%1“, die in keines der kommenden Jahre fallen und nichts bewirken: %2.</translation>
    </message>
    <message>
        <source>“%1” must be years, like 2011;2022.</source>
        <translation>„%1“ müssen Jahre sein, wie 2011;2022.</translation>
    </message>
    <message>
        <source>the column “scenario” is empty.</source>
        <translation>die Spalte „scenario“ ist leer.</translation>
    </message>
    <message>
        <source>scenario, year and component stand twice.</source>
        <translation>Szenario, Jahr und Komponente stehen doppelt.</translation>
    </message>
</context>
<context>
    <name>ProtectIndicatorsAlgorithm</name>
    <message>
        <source>Protect indicators</source>
        <translation>Indikatoren schützen</translation>
    </message>
    <message>
        <source>confidentiality,secrecy,suppression,disclosure,small counts,release,publication,HzE,municipality</source>
        <translation>Geheimhaltung,Statistikgeheimnis,Sperrung,Sekundärsperrung,Aufdeckung,kleine Fallzahlen,Veröffentlichung,HzE,Gemeinde</translation>
    </message>
    <message>
        <source>Finds the counts that must be withheld so that no reader of a release learns a small count of others.</source>
        <translation>Findet die Fallzahlen, die gesperrt werden müssen, damit kein Leser einer Veröffentlichung eine kleine Fallzahl anderer erfährt.</translation>
    </message>
    <message>
        <source>Makes every count of every level from the table: areas, their groups, the whole, with and without each dimension. Small counts are protected. Then further ones are withheld, as few as can be found, until nobody can compute a protected one or narrow it down: neither the public nor an area that knows its own counts. Counts are never changed.

The result has all cells with “count”, for work inside the office. “status” says what may be shown: published, primary (protected itself) or secondary (would give another one away); “reason” says why, “class_shown” whether its class may be shown. At the end separate code audits what is left.</source>
        <translation>Bildet aus der Tabelle jede Fallzahl jeder Ebene: Gebiete, ihre Gruppen, alle zusammen, mit und ohne jedes Merkmal. Kleine Fallzahlen werden geschützt. Dann werden weitere gesperrt, so wenige wie gefunden werden, bis niemand eine geschützte berechnen oder eingrenzen kann: weder die Öffentlichkeit noch ein Gebiet, das die eigenen Fallzahlen kennt. Fallzahlen werden nie verändert.

Das Ergebnis enthält alle Zellen mit „count“, für die Arbeit im Haus. „status“ sagt, was gezeigt werden darf: published (ja), primary (selbst geschützt) oder secondary (würde eine andere verraten); „reason“ sagt, warum, „class_shown“, ob die Klasse gezeigt werden darf. Am Ende prüft davon getrennter Code, was übrig ist.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Every cell with level, key, dimensions, count, status and reason.</source>
        <translation>Jede Zelle mit Ebene, Schlüssel, Merkmalen, Fallzahl, Status und Grund.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What each recipient can find out about each protected count.</source>
        <translation>Was jeder Empfänger über jede geschützte Fallzahl herausfinden kann.</translation>
    </message>
    <message>
        <source>Protected cells</source>
        <translation>Geschützte Zellen</translation>
    </message>
    <message>
        <source>Further cells withheld</source>
        <translation>Weitere gesperrte Zellen</translation>
    </message>
    <message>
        <source>Protected counts that a recipient can compute</source>
        <translation>Geschützte Fallzahlen, die ein Empfänger berechnen kann</translation>
    </message>
    <message>
        <source>Protected counts that a recipient can narrow down</source>
        <translation>Geschützte Fallzahlen, die ein Empfänger eingrenzen kann</translation>
    </message>
    <message>
        <source>small count</source>
        <translation>kleine Fallzahl</translation>
    </message>
    <message>
        <source>zero that is protected</source>
        <translation>geschützte Null</translation>
    </message>
    <message>
        <source>nearly all are counted</source>
        <translation>fast alle sind gezählt</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>one contribution dominates</source>
        <translation>ein Beitrag überwiegt</translation>
    </message>
    <message>
        <source>would give another count away through a total</source>
        <translation>würde über eine Gesamtsumme eine andere Fallzahl verraten</translation>
    </message>
    <message>
        <source>withheld in an earlier release</source>
        <translation>in einer früheren Veröffentlichung gesperrt</translation>
    </message>
    <message>
        <source>%1 of %2 cells are withheld, more than a third. Publish coarser tables instead:</source>
        <translation>%1 von %2 Zellen sind gesperrt, mehr als ein Drittel. Veröffentlichen Sie stattdessen gröbere Tabellen:</translation>
    </message>
    <message>
        <source>three periods summed: %1 of %2 cells withheld</source>
        <translation>drei Zeiträume summiert: %1 von %2 Zellen gesperrt</translation>
    </message>
    <message>
        <source>the last dimension merged: %1 of %2 cells withheld</source>
        <translation>das letzte Merkmal zusammengefasst: %1 von %2 Zellen gesperrt</translation>
    </message>
    <message>
        <source>Cells: %1; protected: %2; withheld beside them: %3.</source>
        <translation>Zellen: %1; geschützt: %2; daneben gesperrt: %3.</translation>
    </message>
    <message>
        <source>%1; too few counts fit its class</source>
        <translation>%1; zu wenige Fallzahlen passen in die Klasse</translation>
    </message>
</context>
<context>
    <name>PublicCells</name>
    <message>
        <source>Cells of %1 m cannot be laid over the layer “%2”, whose coordinates are not metres. Reproject it first.</source>
        <translation>Zellen von %1 m lassen sich nicht über den Layer „%2“ legen, dessen Koordinaten keine Meter sind. Projizieren Sie ihn zuerst um.</translation>
    </message>
</context>
<context>
    <name>PublishMonitorAlgorithm</name>
    <message>
        <source>Publish monitor</source>
        <translation>Monitor veröffentlichen</translation>
    </message>
    <message>
        <source>release,publish,monitor,municipality,public,council,page,GeoPackage,secrecy,register</source>
        <translation>Veröffentlichung,veröffentlichen,Monitor,Kommune,Gemeinde,Öffentlichkeit,Kreistag,Seite,GeoPackage,Geheimhaltung,Register</translation>
    </message>
    <message>
        <source>Makes what leaves the office: for the public classes, for each municipality its own values, and nothing that can be derived.</source>
        <translation>Erstellt, was das Haus verlässt: für die Öffentlichkeit Klassen, für jede Kommune ihre eigenen Werte, und nichts, das sich errechnen ließe.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A list with the column indicator and any of threshold, zeros (publish, protect), exception (yes: not protected) and publish (class, value, no).</source>
        <translation>Eine Liste mit der Spalte indicator und nach Bedarf threshold, zeros (publish, protect), exception (yes: nicht geschützt) und publish (class: Klassen, value: Werte, no: nichts).</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Outlines and names for page and maps, with their keys.</source>
        <translation>Umrisse und Namen für Seite und Karten, mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Ids of the catalogue, separated by semicolons. Left empty: all that can be computed.</source>
        <translation>Kennungen des Katalogs, durch Semikolon getrennt. Leer: alle, die sich berechnen lassen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Years, separated by semicolons. Left empty: all.</source>
        <translation>Jahre, durch Semikolon getrennt. Leer: alle.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Of the areas in the store.</source>
        <translation>Der Gebiete im Speicher.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Counts from 1 to below it are protected.</source>
        <translation>Fallzahlen von 1 bis unter die Schwelle werden geschützt.</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Whether a count of 0 may be shown.</source>
        <translation>Ob eine Fallzahl von 0 gezeigt werden darf.</translation>
    </message>
    <message>
        <source>Smallest number of possible counts</source>
        <translation>Mindestzahl möglicher Fallzahlen</translation>
    </message>
    <message>
        <source>So many whole numbers must stay possible for each protected count, whoever looks.</source>
        <translation>So viele ganze Zahlen müssen für jede geschützte Fallzahl möglich bleiben, wer auch hinsieht.</translation>
    </message>
    <message>
        <source>Name of the release</source>
        <translation>Name der Veröffentlichung</translation>
    </message>
    <message>
        <source>Like 2026-1. Left empty: the date of today.</source>
        <translation>Etwa 2026-1. Leer: das heutige Datum.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the pages.</source>
        <translation>Der Seiten.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Gets a folder for each recipient. A new release takes a new folder.</source>
        <translation>Erhält einen Ordner je Empfänger. Eine neue Veröffentlichung nimmt einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Cells withheld from the public</source>
        <translation>Der Öffentlichkeit vorenthaltene Zellen</translation>
    </message>
    <message>
        <source>Protected counts that a recipient can compute</source>
        <translation>Geschützte Fallzahlen, die ein Empfänger berechnen kann</translation>
    </message>
    <message>
        <source>Protected counts that a recipient can narrow down</source>
        <translation>Geschützte Fallzahlen, die ein Empfänger eingrenzen kann</translation>
    </message>
    <message>
        <source>Protected values found in files</source>
        <translation>Geschützte Werte, die in Dateien gefunden wurden</translation>
    </message>
    <message>
        <source>The “Folder” holds files of the release “%1”. Choose another folder for “%2”; nothing was written.</source>
        <translation>Der „Ordner“ enthält Dateien der Veröffentlichung „%1“. Wählen Sie für „%2“ einen anderen Ordner; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could compute or narrow down the count of “%2” (%3), and %4 more such pairs are open. Publish fewer indicators, periods or groupings, or classes instead of values. Nothing was written.</source>
        <translation>„%1“ könnte die Fallzahl von „%2“ (%3) errechnen oder eingrenzen, und %4 weitere solche Paare sind offen. Veröffentlichen Sie weniger Indikatoren, Zeiträume oder Gliederungen, oder Klassen statt Werten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” holds %5, a value of area %2 that its recipient “%3” may not know (at “%4”). Nothing was written.</source>
        <translation>„%1“ enthält %5, einen Wert des Gebiets %2, den der Empfänger „%3“ nicht kennen darf (bei „%4“). Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be looked through. Nothing was written.</source>
        <translation>„%1“ konnte nicht durchgesehen werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The store has the release “%1” already. Give another “Name of the release”; nothing was written.</source>
        <translation>Der Speicher hat die Veröffentlichung „%1“ schon. Geben Sie einen anderen „Namen der Veröffentlichung“ an; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 without %2 is exactly %3: whoever sees both sums sees this area.</source>
        <translation>%1 ohne %2 ist genau %3: Wer beide Summen sieht, sieht dieses Gebiet.</translation>
    </message>
    <message>
        <source>“Recipients” names nobody.</source>
        <translation>„Empfänger“ nennt niemanden.</translation>
    </message>
    <message>
        <source>Release “%1”: %2 recipients, %3 indicators; %4 of %5 cells withheld from the public; %6 pairs of a recipient and a protected count audited, none open.</source>
        <translation>Veröffentlichung „%1“: %2 Empfänger, %3 Indikatoren; %4 von %5 Zellen der Öffentlichkeit vorenthalten; %6 Paare aus Empfänger und geschützter Fallzahl geprüft, keines offen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” would get the same folder “%3”. Name only one of them in “Recipients”; nothing was written.</source>
        <translation>„%1“ und „%2“ bekämen denselben Ordner „%3“. Nennen Sie nur einen der beiden in „Empfänger“; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Computes the indicators of the catalogue from the store, decides which cells must be withheld so that neither the public nor a municipality that knows its own counts learns a small count of others, and writes a folder for each recipient: the release table, a GeoPackage with classes and released values, a workbook of the tables and the web page; for the public also a plate of each indicator, for each municipality its profile, and for the Kreistag and the office the report. All of it is made from the release table and nothing else.

Before anything is handed over, separate code audits the table, together with earlier releases of the register, and every file is searched for values that its recipient may not know. Where one is open, nothing is written. Then the release enters the register of the store.

Pages and profiles say which offers are there: those of “Offers”, else those of the public register in the store. The Land stands beside the district where the store has its values.

The public sees classes, and values of indicators for which the rules say so; the value of the whole district is shown where it gives nothing away. Class limits stay as they were in the last release.</source>
        <translation>Berechnet die Indikatoren des Katalogs aus dem Speicher, entscheidet, welche Zellen zurückgehalten werden müssen, damit weder die Öffentlichkeit noch eine Kommune, die ihre eigenen Fallzahlen kennt, eine kleine Fallzahl anderer erfährt, und schreibt für jeden Empfänger einen Ordner: die Veröffentlichungstabelle, ein GeoPackage mit Klassen und freigegebenen Werten, eine Arbeitsmappe der Tabellen und die Webseite; für die Öffentlichkeit dazu ein Kartenblatt zu jedem Indikator, für jede Kommune ihr Profil, für Kreistag und Haus den Bericht. Alles entsteht aus der Veröffentlichungstabelle und aus nichts anderem.

Bevor etwas herausgeht, prüft eigener Code die Tabelle zusammen mit früheren Veröffentlichungen aus dem Register, und jede Datei wird nach Werten durchsucht, die ihr Empfänger nicht kennen darf. Wo einer offenliegt, wird nichts geschrieben. Dann kommt die Veröffentlichung in das Register des Speichers.

Seiten und Profile sagen, welche Angebote es gibt: die unter „Angebote“, sonst die des öffentlichen Verzeichnisses im Speicher. Das Land steht neben dem Kreis, wo der Speicher seine Werte hat.

Die Öffentlichkeit sieht Klassen, und Werte von Indikatoren, für die die Regeln es sagen; der Wert des ganzen Kreises wird gezeigt, wo er nichts preisgibt. Klassengrenzen bleiben, wie sie in der letzten Veröffentlichung waren.</translation>
    </message>
    <message>
        <source>public, council, areas (each one by itself), area:&lt;key&gt;, groups, group:&lt;grouping&gt;/&lt;key&gt;, internal; separated by semicolons. Several together like area:1+area:2 get nothing, but learn nothing either if they put their counts together.</source>
        <translation>public, council, areas (jedes Gebiet für sich), area:&lt;Schlüssel&gt;, groups, group:&lt;Gliederung&gt;/&lt;Schlüssel&gt;, internal; durch Semikolons getrennt. Mehrere zusammen wie area:1+area:2 bekommen nichts, erfahren aber auch dann nichts, wenn sie ihre Zahlen zusammenlegen.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReachStyle</name>
    <message>
        <source>no way to a facility</source>
        <translation>kein Weg zu einer Einrichtung</translation>
    </message>
    <message>
        <source>too far from every road</source>
        <translation>zu weit von jeder Straße</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached any more</source>
        <translation>nicht mehr erreicht</translation>
    </message>
    <message>
        <source>reached now</source>
        <translation>neu erreicht</translation>
    </message>
    <message>
        <source>reached, by a longer way</source>
        <translation>erreicht, Weg länger</translation>
    </message>
    <message>
        <source>reached, by a shorter way</source>
        <translation>erreicht, Weg kürzer</translation>
    </message>
    <message>
        <source>reached neither before nor after</source>
        <translation>weder vorher noch nachher erreicht</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>no place left</source>
        <translation>kein Platz mehr frei</translation>
    </message>
    <message>
        <source>no facility in reach</source>
        <translation>keine Einrichtung erreichbar</translation>
    </message>
    <message>
        <source>has a place</source>
        <translation>hat einen Platz</translation>
    </message>
    <message>
        <source>no demand</source>
        <translation>keine Nachfrage</translation>
    </message>
    <message>
        <source>cut off from the network</source>
        <translation>vom Netz abgeschnitten</translation>
    </message>
    <message>
        <source>ends short of another road</source>
        <translation>endet kurz vor einer anderen Straße</translation>
    </message>
    <message>
        <source>crossing without a common vertex</source>
        <translation>Kreuzung ohne gemeinsamen Punkt</translation>
    </message>
    <message>
        <source>speed that cannot be</source>
        <translation>unmögliche Geschwindigkeit</translation>
    </message>
    <message>
        <source>no speed</source>
        <translation>keine Geschwindigkeit</translation>
    </message>
    <message>
        <source>direction not understood</source>
        <translation>Richtung nicht verstanden</translation>
    </message>
    <message>
        <source>the same road twice</source>
        <translation>dieselbe Straße zweimal</translation>
    </message>
    <message>
        <source>road without length</source>
        <translation>Straße ohne Länge</translation>
    </message>
    <message>
        <source>the same vertex twice</source>
        <translation>derselbe Punkt zweimal</translation>
    </message>
    <message>
        <source>school outside its district</source>
        <translation>Schule außerhalb ihres Bezirks</translation>
    </message>
    <message>
        <source>district without a school</source>
        <translation>Bezirk ohne Schule</translation>
    </message>
    <message>
        <source>school without a district</source>
        <translation>Schule ohne Bezirk</translation>
    </message>
    <message>
        <source>school not in the layer</source>
        <translation>Schule nicht im Layer</translation>
    </message>
    <message>
        <source>more pupils than places</source>
        <translation>mehr Kinder als Plätze</translation>
    </message>
    <message>
        <source>too few pupils</source>
        <translation>zu wenige Kinder</translation>
    </message>
    <message>
        <source>no way to the school</source>
        <translation>kein Weg zur Schule</translation>
    </message>
    <message>
        <source>way too long</source>
        <translation>Weg zu lang</translation>
    </message>
    <message>
        <source>another school is nearer</source>
        <translation>andere Schule näher</translation>
    </message>
    <message>
        <source>in several districts</source>
        <translation>in mehreren Bezirken</translation>
    </message>
    <message>
        <source>in no district</source>
        <translation>in keinem Bezirk</translation>
    </message>
    <message>
        <source>districts overlap</source>
        <translation>Bezirke überlappen</translation>
    </message>
    <message>
        <source>gap between districts</source>
        <translation>Lücke zwischen Bezirken</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>offen gelassen</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verbunden</translation>
    </message>
</context>
<context>
    <name>ReadTableAlgorithm</name>
    <message>
        <source>Read table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>statistics,GENESIS,Regionalstatistik,Zensus,census,flat file,ffcsv,INKAR,BBSR,GV-ISys,CSV,XLSX,ODS,XLS,AGS,ARS,import,monitor</source>
        <translation>Statistik,GENESIS,Regionalstatistik,Zensus,census,Flatfile,ffcsv,INKAR,BBSR,GV-ISys,CSV,XLSX,ODS,XLS,AGS,ARS,Import,einlesen,Tabelle,Monitor</translation>
    </message>
    <message>
        <source>Reads a table of official statistics as it was downloaded: keys keep their zeros, signs their meaning.</source>
        <translation>Liest eine Tabelle der amtlichen Statistik so, wie sie heruntergeladen wurde: Schlüssel behalten ihre Nullen, Zeichen ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The file as it was downloaded; a flat file may stay in its ZIP.</source>
        <translation>Die Datei, wie sie heruntergeladen wurde; ein Flatfile darf in seinem ZIP bleiben.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Name or number of the sheet of a workbook, or name of the file in an archive. Empty: the first one that has keys.</source>
        <translation>Name oder Nummer des Tabellenblatts einer Arbeitsmappe oder Name der Datei in einem Archiv. Leer: das erste, das Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Only the areas of this level.</source>
        <translation>Nur die Gebiete dieser Ebene.</translation>
    </message>
    <message>
        <source>Rows of the headings</source>
        <translation>Zeilen der Überschriften</translation>
    </message>
    <message>
        <source>First and last row that hold the headings, like 3-5, or one row, like 4. Empty: found out.</source>
        <translation>Erste und letzte Zeile mit den Überschriften, etwa 3-5, oder eine Zeile, etwa 4. Leer: wird ermittelt.</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Schlüsselspalte</translation>
    </message>
    <message>
        <source>Heading or number of the column with the keys; for a key that is split over columns several, separated by semicolons. Empty: found out.</source>
        <translation>Überschrift oder Nummer der Spalte mit den Schlüsseln; bei einem Schlüssel, der auf Spalten verteilt ist, mehrere, durch Semikolon getrennt. Leer: wird ermittelt.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimaltrennzeichen</translation>
    </message>
    <message>
        <source>Of numbers in text cells; the whole table decides.</source>
        <translation>Von Zahlen in Textzellen; die ganze Tabelle entscheidet.</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>One row for each data cell of the table.</source>
        <translation>Eine Zeile für jede Datenzelle der Tabelle.</translation>
    </message>
    <message>
        <source>How the table was understood</source>
        <translation>Wie die Tabelle verstanden wurde</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>A page with the first rows, headings, key column, levels, signs, number marks, and what was left out.</source>
        <translation>Eine Seite mit den ersten Zeilen, Überschriften, Schlüsselspalte, Ebenen, Zeichen, Dezimal- und Tausendertrennzeichen und dem, was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Number of observations</source>
        <translation>Anzahl der Beobachtungen</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>Number of indicators</source>
        <translation>Anzahl der Indikatoren</translation>
    </message>
    <message>
        <source>“%1” names no rows. Enter the rows of the headings like 3-5, or one row like 4.</source>
        <translation>„%1“ bezeichnet keine Zeilen. Geben Sie die Zeilen der Überschriften ein, etwa 3-5, oder eine Zeile, etwa 4.</translation>
    </message>
    <message>
        <source>UTF-8, Windows-1252 (also for ISO-8859-1), ISO-8859-15, CP850 (DOS), Mac Roman, UTF-16LE or UTF-16BE. Empty: found out.</source>
        <translation>UTF-8, Windows-1252 (auch für ISO-8859-1), ISO-8859-15, CP850 (DOS), Mac Roman, UTF-16LE oder UTF-16BE. Leer: wird ermittelt.</translation>
    </message>
    <message>
        <source>Reads tables of GENESIS-Online, Regionalstatistik and the census (flat file and table, also in their ZIP), INKAR, BBSR, GV-ISys and GV100AD, the employment agency, Eurostat, and any office table with headings. What is in the file decides, not its ending: %1.

The result is long: one row for each data cell, with area key, level, indicator, period, value and status. The signs of official tables become a status and are never 0: “-” nothing, “.” and “*” secret, “/” uncertain, “x” blocked, “…” later.

What was found out about the file stands in the log, and in full on the page; each of these decisions can be overruled by a parameter.</source>
        <translation>Liest Tabellen von GENESIS-Online, der Regionalstatistik und des Zensus (Flatfile und Tabelle, auch in ihrem ZIP), von INKAR, BBSR, GV-ISys und GV100AD, der Bundesagentur für Arbeit und von Eurostat sowie jede Tabelle eines Amtes mit Überschriften. Es entscheidet, was in der Datei steht, nicht ihre Endung: %1.

Das Ergebnis ist eine lange Tabelle: eine Zeile je Datenzelle mit Gebietsschlüssel, Ebene, Indikator, Zeitraum, Wert und Status. Die Zeichen amtlicher Tabellen werden zu einem Status und sind nie 0: „-“ nichts vorhanden, „.“ und „*“ geheim, „/“ unsicher, „x“ gesperrt, „…“ folgt später.

Was über die Datei ermittelt wurde, steht im Protokoll und vollständig auf der Seite; jede dieser Entscheidungen lässt sich durch einen Parameter ändern.</translation>
    </message>
    <message>
        <source>Plan of the sheet</source>
        <translation>Plan des Blatts</translation>
    </message>
    <message>
        <source>What rows and columns are, in the words in which the log tells it: “rows 1-3 title; 4-5 heading; 6 period; 7-30 data; columns A key; B name; C value; D flag of C”. What the plan names holds, the rest is found out. Empty: all is found out.</source>
        <translation>Was Zeilen und Spalten sind, mit den Wörtern, mit denen das Protokoll es sagt: „Zeilen 1-3 Titel; 4-5 Kopf; 6 Zeitraum; 7-30 Daten; Spalten A Schlüssel; B Name; C Wert; D Zeichen zu C“. Was der Plan nennt, gilt; das Übrige wird gefunden. Leer: Alles wird gefunden.</translation>
    </message>
</context>
<context>
    <name>ReadableTexts</name>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
</context>
<context>
    <name>RegisterInput</name>
    <message>
        <source>“%1” has no column “%2”. A register of facilities needs keys, names and the keys of the areas that they lie in.</source>
        <translation>„%1“ hat keine Spalte „%2“. Ein Verzeichnis der Einrichtungen braucht Schlüssel, Namen und die Schlüssel der Gebiete, in denen sie liegen.</translation>
    </message>
    <message>
        <source>In “%1” the facility “%2” has no key.</source>
        <translation>In „%1“ hat die Einrichtung „%2“ keinen Schlüssel.</translation>
    </message>
    <message>
        <source>In “%1” the key of the facility “%2” stands twice.</source>
        <translation>In „%1“ steht der Schlüssel der Einrichtung „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The store has the facility “%1” otherwise from %2 on. Give the day since when the new register holds; nothing of it was written.</source>
        <translation>Der Speicher hat die Einrichtung „%1“ vom %2 an anders. Nennen Sie den Tag, seit dem das neue Verzeichnis gilt; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Register of facilities: %1 new or changed, %2 as before, %3 ended.</source>
        <translation>Verzeichnis der Einrichtungen: %1 neu oder geändert, %2 wie zuvor, %3 beendet.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Sozialraum-Monitor was built for QGIS %1 and does not start in QGIS %2; please install the edition for your QGIS.</source>
        <translation>Sozialraum-Monitor wurde für QGIS %1 gebaut und startet nicht in QGIS %2; bitte installieren Sie die Ausgabe für Ihr QGIS.</translation>
    </message>
    <message>
        <source>The widgets of Sozialraum-Monitor could not be loaded from %1: %2</source>
        <translation>Die Eingabefelder von Sozialraum-Monitor konnten nicht aus %1 geladen werden: %2</translation>
    </message>
</context>
<context>
    <name>ReleaseFile</name>
    <message>
        <source>The “Release table” %1 cannot be read. Is it where it was?</source>
        <translation>Die „Veröffentlichungstabelle“ %1 ist nicht lesbar. Liegt sie noch dort?</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 is protected by a password. Save it without one, or choose another name.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Speichern Sie den Bericht ohne Kennwort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has recorded changes within sections that are to be renewed. Accept or reject them first; the report stays as it is.</source>
        <translation>%1 enthält aufgezeichnete Änderungen in Abschnitten, die erneuert werden sollen. Nehmen Sie diese zuerst an oder lehnen Sie sie ab; der Bericht bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 is larger than a report can be. It stays as it is: choose another name.</source>
        <translation>%1 ist größer, als ein Bericht sein kann. Die Datei bleibt, wie sie ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not a report of an earlier run. It stays as it is: choose another name.</source>
        <translation>%1 gibt es schon, und es ist kein Bericht eines früheren Laufs. Die Datei bleibt, wie sie ist: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The report %1 could not be made. Is there enough memory?</source>
        <translation>Der Bericht %1 konnte nicht erstellt werden. Ist genug Arbeitsspeicher frei?</translation>
    </message>
    <message>
        <source>The report %1 is open in another program. Close it there and run this again.</source>
        <translation>Der Bericht %1 ist in einem anderen Programm geöffnet. Schließen Sie ihn dort und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Sections that you changed stay as they are, with the figures that they had: %1. Their new versions stand at the end of the report.</source>
        <translation>Abschnitte, die Sie geändert haben, bleiben mit ihren bisherigen Zahlen stehen: %1. Ihre neuen Fassungen stehen am Ende des Berichts.</translation>
    </message>
    <message>
        <source>Sections that you changed and that the report has no more stay, too: %1. Look whether they may still be shown.</source>
        <translation>Auch Abschnitte, die Sie geändert haben und die der Bericht nicht mehr enthält, bleiben stehen: %1. Prüfen Sie, ob sie noch gezeigt werden dürfen.</translation>
    </message>
    <message>
        <source>Sections that the report has no more: %1.</source>
        <translation>Abschnitte, die der Bericht nicht mehr enthält: %1.</translation>
    </message>
    <message>
        <source>Sections that you deleted stay deleted: %1.</source>
        <translation>Abschnitte, die Sie gelöscht haben, bleiben gelöscht: %1.</translation>
    </message>
    <message>
        <source>New sections: %1.</source>
        <translation>Neue Abschnitte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures in your sentences have changed. Read these sentences again:</source>
        <translation>
            <numerusform>%n Zahl in Ihren Sätzen hat sich geändert. Lesen Sie diesen Satz noch einmal:</numerusform>
            <numerusform>%n Zahlen in Ihren Sätzen haben sich geändert. Lesen Sie diese Sätze noch einmal:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, under “%2”: the report has this figure no more; it still says %3.</source>
        <translation>%1, unter „%2“: Der Bericht enthält diese Zahl nicht mehr; dort steht weiter %3.</translation>
    </message>
    <message>
        <source>%1, under “%2”: %3 → %4</source>
        <translation>%1, unter „%2“: %3 → %4</translation>
    </message>
    <message>
        <source>%1 was once a report of ours, but its sections have lost their names, as they do on the way through DOCX. It stays as it is: choose another name and copy your own text from it.</source>
        <translation>%1 war einmal ein Bericht von uns, aber seine Abschnitte haben ihre Namen verloren, wie es auf dem Weg über DOCX geschieht. Die Datei bleibt, wie sie ist: Wählen Sie einen anderen Namen und übernehmen Sie Ihren eigenen Text daraus.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>%1 is there already, and it is not the same page of an earlier run. It stays as it is: choose another name.</source>
        <translation>%1 gibt es schon, und es ist nicht dieselbe Seite eines früheren Laufs. Sie bleibt, wie sie ist: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ReportRows</name>
    <message>
        <source>the public</source>
        <translation>die Öffentlichkeit</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>den Kreistag</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>das Haus</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>Gebiet %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Kartenblätter</translation>
    </message>
    <message>
        <source>Make Plates</source>
        <translation>Blätter erstellen</translation>
    </message>
    <message>
        <source>Last made on %1: %2 files.</source>
        <translation>Zuletzt erstellt am %1: %2 Dateien.</translation>
    </message>
    <message>
        <source>Plates show the maps of the project, and there is none: draw one on the page “Monitor” first.</source>
        <translation>Kartenblätter zeigen die Karten des Projekts, und es gibt keine: Zeichnen Sie zuerst eine auf der Seite „Monitor“.</translation>
    </message>
    <message>
        <source>No map in the project yet.</source>
        <translation>Noch keine Karte im Projekt.</translation>
    </message>
    <message>
        <source>Not made yet. Maps in the project: %1.</source>
        <translation>Noch nicht erstellt. Karten im Projekt: %1.</translation>
    </message>
    <message>
        <source>Small counts</source>
        <translation>Kleine Zahlen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Wait for a monitor.</source>
        <translation>Warten auf einen Monitor.</translation>
    </message>
    <message>
        <source>Small counts are found in the tables of a monitor: choose “New Monitor…” first.</source>
        <translation>Kleine Zahlen werden in den Tabellen eines Monitors gesucht: Wählen Sie zuerst „Neuer Monitor …“.</translation>
    </message>
    <message>
        <source>The monitor is on a server.</source>
        <translation>Der Monitor liegt auf einem Server.</translation>
    </message>
    <message>
        <source>Single counts are looked at in monitors that are a file. “Release” protects and audits those of a server as well.</source>
        <translation>Einzelne Anzahlen werden nur in Monitoren angesehen, die eine Datei sind. „Veröffentlichen“ schützt und prüft auch die eines Servers.</translation>
    </message>
    <message>
        <source>The monitor has no counts.</source>
        <translation>Der Monitor enthält keine Anzahlen.</translation>
    </message>
    <message>
        <source>Only counts of people or cases can be small: add a table with some on the page “Data” first.</source>
        <translation>Klein sein können nur Anzahlen von Menschen oder Fällen: Fügen Sie zuerst auf der Seite „Daten“ eine Tabelle mit solchen hinzu.</translation>
    </message>
    <message>
        <source>“%1” was not looked at with the threshold %2 yet.</source>
        <translation>„%1“ wurde mit der Schwelle %2 noch nicht angesehen.</translation>
    </message>
    <message>
        <source>%1: none of %2 cells of “%3” is a count below %4. Nothing must be withheld.</source>
        <translation>%1: Keine der %2 Zellen von „%3“ ist eine Anzahl unter %4. Nichts muss gesperrt werden.</translation>
    </message>
    <message>
        <source>%1: of %2 cells of “%3”, %4 are counts below %5 and protected. %6 more are withheld, because sums would give protected ones away.</source>
        <translation>%1: Von %2 Zellen von „%3“ sind %4 als Anzahlen unter %5 geschützt. %6 weitere sind gesperrt, weil sich sonst geschützte aus Summen errechnen ließen.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Waits for protected counts.</source>
        <translation>Wartet auf geschützte Zahlen.</translation>
    </message>
    <message>
        <source>The audit looks at what was protected: choose “Protect” first.</source>
        <translation>Geprüft wird, was geschützt wurde: Wählen Sie zuerst „Schützen“.</translation>
    </message>
    <message>
        <source>What was protected is not audited yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The audit is of other cells than those of now: audit again.</source>
        <translation>Geprüft wurden andere Zellen als die jetzigen: Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Open pairs: %1. %2 protected counts can be computed and %3 narrowed down, the first of them by %4. Do not give these cells away.</source>
        <translation>Offene Paare: %1. %2 geschützte Zahlen lassen sich errechnen und %3 eng eingrenzen, die erste durch %4. Geben Sie diese Zellen nicht weiter.</translation>
    </message>
    <message>
        <source>Open pairs: 0. No count is protected, so there is none to find out.</source>
        <translation>Offene Paare: 0. Keine Zahl ist geschützt, also lässt sich auch keine erraten.</translation>
    </message>
    <message>
        <source>Open pairs: 0. The public, and each area with its own counts, %1 recipients in all, were put to the test: none can compute one of the %2 protected counts, or narrow it down.</source>
        <translation>Offene Paare: 0. Durchgespielt wurden die Öffentlichkeit und jedes Gebiet mit seinen eigenen Zahlen, zusammen %1 Empfänger: Keiner kann eine der %2 geschützten Zahlen errechnen oder eng eingrenzen.</translation>
    </message>
    <message>
        <source>Open pairs: %1.</source>
        <translation>Offene Paare: %1.</translation>
    </message>
    <message>
        <source>No count was small enough to be protected.</source>
        <translation>Keine Zahl war so klein, dass sie zu schützen war.</translation>
    </message>
    <message>
        <source>%1 pairs of a recipient and a protected count were put to the test: nobody can compute or narrow one down.</source>
        <translation>%1 Paare aus einem Empfänger und einer geschützten Zahl wurden durchgespielt: Niemand kann eine errechnen oder eng eingrenzen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Waits for a monitor.</source>
        <translation>Wartet auf einen Monitor.</translation>
    </message>
    <message>
        <source>What a monitor holds is released: choose “New Monitor…” first.</source>
        <translation>Veröffentlicht wird, was ein Monitor enthält: Wählen Sie zuerst „Neuer Monitor …“.</translation>
    </message>
    <message>
        <source>Waits for tables.</source>
        <translation>Wartet auf Tabellen.</translation>
    </message>
    <message>
        <source>There is nothing to release: add a table on the page “Data” first.</source>
        <translation>Es gibt nichts zu veröffentlichen: Fügen Sie zuerst auf der Seite „Daten“ eine Tabelle hinzu.</translation>
    </message>
    <message>
        <source>Nothing was released yet.</source>
        <translation>Noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Its files are not beside the monitor.</source>
        <translation>Ihre Dateien liegen nicht neben dem Monitor.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Waits for a release.</source>
        <translation>Wartet auf eine Veröffentlichung.</translation>
    </message>
    <message>
        <source>The files for the public are searched for withheld counts: release them first.</source>
        <translation>Die Dateien für die Öffentlichkeit werden nach gesperrten Zahlen durchgesehen: Veröffentlichen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The search looks for the counts that are withheld: choose “Protect” first.</source>
        <translation>Gesucht werden die gesperrten Zahlen: Wählen Sie zuerst „Schützen“.</translation>
    </message>
    <message>
        <source>There is nothing to look for: all of “%1” may be shown.</source>
        <translation>Nichts zu suchen: „%1“ darf ganz gezeigt werden.</translation>
    </message>
    <message>
        <source>No count of “%1” is withheld with the threshold %2: there is nothing to look for.</source>
        <translation>Mit der Schwelle %2 ist keine Zahl von „%1“ gesperrt: Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>The files of “%1” for the public were not searched for withheld counts of “%2” yet.</source>
        <translation>Die Dateien von „%1“ für die Öffentlichkeit wurden noch nicht nach gesperrten Zahlen von „%2“ durchgesehen.</translation>
    </message>
    <message>
        <source>Finds: 0. No file of “%1” for the public has one of the %2 withheld counts of “%3” in it.</source>
        <translation>Funde: 0. Keine Datei von „%1“ für die Öffentlichkeit enthält eine der %2 gesperrten Zahlen von „%3“.</translation>
    </message>
    <message>
        <source>Finds: %1. Look at each before the folder is given away: the file, the place in it and the number.</source>
        <translation>Funde: %1. Sehen Sie sich jeden an, bevor der Ordner weitergegeben wird: die Datei, die Stelle darin und die Zahl.</translation>
    </message>
    <message>
        <source>Last made on %1, before the release “%2”.</source>
        <translation>Zuletzt erstellt am %1, vor der Veröffentlichung „%2“.</translation>
    </message>
    <message>
        <source>Last made on %1.</source>
        <translation>Zuletzt erstellt am %1.</translation>
    </message>
    <message>
        <source>Not made yet.</source>
        <translation>Noch nicht erstellt.</translation>
    </message>
    <message>
        <source>“%1” has nothing for %2.</source>
        <translation>„%1“ enthält nichts für %2.</translation>
    </message>
    <message>
        <source>“%1” was not released for %2: release it with these recipients, or choose others.</source>
        <translation>„%1“ wurde nicht für %2 veröffentlicht: Wählen Sie andere Empfänger, oder veröffentlichen Sie auch für diese.</translation>
    </message>
    <message>
        <source>This is made from what was released, and from nothing else: choose “Release” first.</source>
        <translation>Das entsteht aus dem, was veröffentlicht wurde, und aus nichts anderem: Wählen Sie zuerst „Veröffentlichen“.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Make Page</source>
        <translation>Seite erstellen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Make Profiles</source>
        <translation>Profile erstellen</translation>
    </message>
    <message>
        <source>Social report</source>
        <translation>Sozialbericht</translation>
    </message>
    <message>
        <source>Renew Report</source>
        <translation>Bericht erneuern</translation>
    </message>
    <message>
        <source>Make Report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>“%1” of %2. Recipients: %3. Withheld from %4: %5 of %6 cells.</source>
        <translation>„%1“ vom %2. Empfänger: %3. Für %4 gesperrt: %5 von %6 Zellen.</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>title</comment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Search of the files</source>
        <translation>Durchsicht der Dateien</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title</comment>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>ReportRuns</name>
    <message>
        <source>Plates are being made…</source>
        <translation>Kartenblätter werden erstellt …</translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) lie in %1.</source>
        <translation>
            <numerusform>%n Kartenblatt liegt in %1.</numerusform>
            <numerusform>%n Kartenblätter liegen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small counts are being protected…</source>
        <translation>Kleine Zahlen werden geschützt …</translation>
    </message>
    <message>
        <source>Protected counts: %1, withheld beside them: %2.</source>
        <translation>Geschützte Zahlen: %1, daneben gesperrt: %2.</translation>
    </message>
    <message>
        <source>What was protected is being audited…</source>
        <translation>Was geschützt wurde, wird geprüft …</translation>
    </message>
    <message>
        <source>Audited. Open pairs: %1.</source>
        <translation>Geprüft. Offene Paare: %1.</translation>
    </message>
    <message>
        <source>The files for the public are being searched…</source>
        <translation>Die Dateien für die Öffentlichkeit werden durchgesehen …</translation>
    </message>
    <message>
        <source>Searched. Finds: %1.</source>
        <translation>Durchgesehen. Funde: %1.</translation>
    </message>
    <message>
        <source>Areas are being taken from the monitor…</source>
        <translation>Gebiete werden aus dem Monitor geholt …</translation>
    </message>
    <message>
        <source>The release is being made and audited; meanwhile QGIS hears nothing but “Cancel”…</source>
        <translation>Die Veröffentlichung wird erstellt und geprüft; so lange hört QGIS nur auf „Abbrechen“ …</translation>
    </message>
    <message>
        <source>“%1” is released and in the register. Cells withheld from the public: %2. It lies in %3.</source>
        <translation>„%1“ ist veröffentlicht und im Register. Für die Öffentlichkeit gesperrte Zellen: %2. Ordner: %3.</translation>
    </message>
    <message>
        <source>The web page is being made…</source>
        <translation>Die Webseite wird erstellt …</translation>
    </message>
    <message>
        <source>Profiles are being made…</source>
        <translation>Profile werden erstellt …</translation>
    </message>
    <message>
        <source>The social report is being written…</source>
        <translation>Der Sozialbericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Made: %1.</source>
        <translation>Erstellt: %1.</translation>
    </message>
</context>
<context>
    <name>ResultFolder</name>
    <message>
        <source>%1 is a file. Name a folder.</source>
        <translation>%1 ist eine Datei. Geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>Another run writes to the folder %1 just now. Wait for it to end, or choose another folder.</source>
        <translation>In den Ordner %1 schreibt gerade ein anderer Lauf. Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” was changed by hand, or is not of an earlier run; it was kept as “%2”.</source>
        <translation>„%1“ wurde von Hand geändert oder stammt nicht aus einem früheren Lauf; die Datei wurde als „%2“ aufgehoben.</translation>
    </message>
</context>
<context>
    <name>ResultLayers</name>
    <message>
        <source>Scenario</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The layer “%1” has no field with the keys of areas. Name it under “Key column”.</source>
        <translation>Der Layer „%1“ hat kein Feld mit den Schlüsseln der Gebiete. Nennen Sie es unter „Schlüsselspalte“.</translation>
    </message>
    <message>
        <source>The layer “%1” says nothing of a field “%2”. Its fields are: %3. Correct “Fields of results”.</source>
        <translation>Der Layer „%1“ sagt nichts über ein Feld „%2“. Seine Felder sind: %3. Berichtigen Sie „Felder von Ergebnissen“.</translation>
    </message>
    <message>
        <source>Computed: “%1”</source>
        <translation>Berechnet: „%1“</translation>
    </message>
    <message>
        <source>The layer “%1” does not say of which year it is. Enter it under “Period of results”.</source>
        <translation>Der Layer „%1“ sagt nicht, aus welchem Jahr er ist. Tragen Sie es unter „Zeitraum der Ergebnisse“ ein.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klassenstufe</translation>
    </message>
</context>
<context>
    <name>RingStyle</name>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation>über %1 bis %2</translation>
    </message>
</context>
<context>
    <name>SampleDistrict</name>
    <message>
        <source>The files of the sample district were not installed with the plugin. Install it anew.</source>
        <translation>Die Dateien des Beispielkreises wurden nicht mit dem Plugin installiert. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The sample district is being made…</source>
        <translation>Der Beispielkreis wird angelegt …</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Kitas</source>
        <translation>Kitas</translation>
    </message>
</context>
<context>
    <name>ScanReleaseAlgorithm</name>
    <message>
        <source>Scan release</source>
        <translation>Veröffentlichung durchsehen</translation>
    </message>
    <message>
        <source>release,publication,leak,search,secret,protected,PDF,GeoPackage,project,check</source>
        <translation>Veröffentlichung,Leck,suchen,geheim,geschützt,PDF,GeoPackage,Projekt,prüfen</translation>
    </message>
    <message>
        <source>Looks through every file of a folder for values and names that must not leave the office.</source>
        <translation>Sucht in allen Dateien eines Ordners nach Werten und Namen, die das Haus nicht verlassen dürfen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder that is to be given away, with all folders in it.</source>
        <translation>Der Ordner, der weitergegeben werden soll, mit allen Ordnern darin.</translation>
    </message>
    <message>
        <source>Protected values</source>
        <translation>Geschützte Werte</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>File, place in it, and the value that stands there.</source>
        <translation>Datei, Stelle darin und der Wert, der dort steht.</translation>
    </message>
    <message>
        <source>Files that could not be looked through</source>
        <translation>Dateien, die nicht durchgesehen werden konnten</translation>
    </message>
    <message>
        <source>There is no “Folder” %1.</source>
        <translation>Es gibt keinen „Ordner“ %1.</translation>
    </message>
    <message>
        <source>“Protected values” holds nothing to look for. Give a table with values that are not published.</source>
        <translation>„Geschützte Werte“ enthält nichts, wonach zu suchen wäre. Geben Sie eine Tabelle mit Werten an, die nicht veröffentlicht sind.</translation>
    </message>
    <message>
        <source>The “Folder” %1 is empty: nothing was looked through.</source>
        <translation>Der „Ordner“ %1 ist leer: Es wurde nichts durchgesehen.</translation>
    </message>
    <message>
        <source>“%1” holds the protected value “%2” at “%3”.</source>
        <translation>„%1“ enthält den geschützten Wert „%2“ bei „%3“.</translation>
    </message>
    <message>
        <source>“%1” could not be looked through: it is damaged, encrypted or packed too deep. Do not give it away unseen.</source>
        <translation>„%1“ konnte nicht durchgesehen werden: beschädigt, verschlüsselt oder zu tief gepackt. Geben Sie es nicht ungesehen weiter.</translation>
    </message>
    <message>
        <source>%1 values have fewer than four digits and no area: such numbers are everywhere and were not looked for. Give “Protected values” the columns area_key and name.</source>
        <translation>%1 Werte haben weniger als vier Ziffern und kein Gebiet: Solche Zahlen stehen überall und wurden nicht gesucht. Geben Sie „Geschützte Werte“ die Spalten area_key und name.</translation>
    </message>
    <message>
        <source>%1 files looked through for %2 values: %3 finds.</source>
        <translation>%1 Dateien auf %2 Werte durchgesehen: %3 Funde.</translation>
    </message>
    <message>
        <source>Unpacks what is in the folder – pages, projects, GeoPackages with rows that were deleted, PDF, texts of pictures, CSV, office files, archives – and looks for each protected value in the spellings that people and programs use, and for each protected word.

Numbers of four digits or more are found anywhere; shorter ones, which are everywhere, only in a row with the key or name of their area, and in sentences that name it beside the indicator or the unit. What nobody can search is said: pixels of pictures, letters that were drawn as outlines, lengths of bars.</source>
        <translation>Entpackt, was im Ordner liegt – Seiten, Projekte, GeoPackages mit gelöschten Zeilen, PDF, Texte von Bildern, CSV, Bürodateien, Archive –, und sucht jeden geschützten Wert in den Schreibweisen von Menschen und Programmen und jedes geschützte Wort.

Zahlen ab vier Ziffern werden überall gefunden; kürzere, die überall stehen, nur in einer Zeile mit dem Schlüssel oder Namen ihres Gebiets und in Sätzen, die es neben dem Indikator oder der Einheit nennen. Was niemand durchsuchen kann, ist gesagt: Bildpunkte, Buchstaben, die als Umrisse gezeichnet wurden, Längen von Balken.</translation>
    </message>
    <message>
        <source>Tables with a column value or count (numbers or words), or word; with area_key and name for short numbers, and indicator and unit to find these in sentences. Of a table with the column status, as “Protect indicators” writes it, all rows count that are not published.</source>
        <translation>Tabellen mit einer Spalte value oder count (Zahlen oder Wörter) oder word; mit area_key und name für kurze Zahlen, mit indicator und unit, um diese auch in Sätzen zu finden. Von einer Tabelle mit der Spalte status, wie „Indikatoren schützen“ sie schreibt, gelten alle Zeilen, die nicht veröffentlicht sind.</translation>
    </message>
</context>
<context>
    <name>SchoolDemandAlgorithm</name>
    <message>
        <source>School demand</source>
        <translation>Schulbedarf</translation>
    </message>
    <message>
        <source>school,pupils,classes,grades,enrolment,projection,planning,Grundschule,Oberschule,Gymnasium,transition</source>
        <translation>Schule,Schüler,Klassen,Klassenstufe,Einschulung,Vorausberechnung,Schulnetzplanung,Grundschule,Oberschule,Gymnasium,Übergang</translation>
    </message>
    <message>
        <source>Pupils and classes of each school and grade in the years to come, against what the law asks.</source>
        <translation>Schüler und Klassen jeder Schule und Klassenstufe in den kommenden Jahren, gemessen an dem, was das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Grade 1: the children of the school&apos;s district who are due (in Saxony six years old by 30 June), times the share of them who entered in the past. Further grades: how many of a grade were in the next one a year later, all gains and losses in one number; few pupils are drawn to all schools of the type. Grade 5: all pupils of grade 4 by the shares of the types of school, divided as in the last year.

Classes are the fewest that leave none too large, as far as the law allows them. The rules of § 4a of the School Act of Saxony are shipped: 15 pupils for the first class of a primary school, 14 for each further one, never more than 28. “margin” is the pupils above what the grade needs; below 0 in the next three years is a warning, and no more than that: the numbers stand beside it.

Years in which a grade depends on children who are not born yet are uncertain.</source>
        <translation>1. Klasse: die schulpflichtigen Kinder des Schulbezirks (in Sachsen sechs Jahre bis zum 30. Juni) mal dem Anteil, der bisher eintrat. Weitere Klassenstufen: wie viele einer Stufe ein Jahr später in der nächsten waren, alle Zu- und Abgänge in einer Zahl; wenige Schüler werden an alle Schulen der Art herangezogen. 5. Klasse: alle Schüler der 4. Klassen nach den Anteilen der Schularten, aufgeteilt wie im letzten Jahr.

Klassen sind die wenigsten, die keine zu groß werden lassen, soweit das Gesetz sie zulässt. Mitgeliefert sind die Regeln des § 4a Sächsisches Schulgesetz: 15 Schüler für die erste Klasse einer Grundschule, 14 für jede weitere, nie mehr als 28. „margin“ sind die Schüler über der Mindestzahl der Stufe; unter 0 in den nächsten drei Jahren ist eine Warnung und nicht mehr: Die Zahlen stehen daneben.

Jahre, in denen eine Stufe von noch nicht geborenen Kindern abhängt, sind unsicher.</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>A table with school, school_type, year (2024 for 2024/25), grade and pupils: two or more years of every school.</source>
        <translation>Eine Tabelle mit school, school_type (Schulart), year (2024 für 2024/25), grade (Klassenstufe) und pupils (Schüler): zwei oder mehr Jahre jeder Schule.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Population by area_key, year, sex, age and count at 31 December, as “Project population” writes it.</source>
        <translation>Bevölkerung nach area_key, year, sex, age und count am 31. Dezember, wie „Bevölkerung vorausberechnen“ sie schreibt.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Which one of a projection; empty: its first.</source>
        <translation>Welches einer Vorausberechnung; leer: ihr erstes.</translation>
    </message>
    <message>
        <source>Counted children</source>
        <translation>Gezählte Kinder</translation>
    </message>
    <message>
        <source>The same of the years before, where the children are a projection: for the share of those due who entered.</source>
        <translation>Dasselbe für die Jahre davor, wenn die Kinder vorausberechnet sind: für den Anteil der Schulpflichtigen, der eintrat.</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Schulbezirke</translation>
    </message>
    <message>
        <source>A table with area_key, school and, where an area belongs to several, share (0 … 1): whose children a primary school gets.</source>
        <translation>Eine Tabelle mit area_key, school und, wo ein Raum zu mehreren gehört, share (Anteil 0 … 1): wessen Kinder eine Grundschule bekommt.</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>A table with school_type and share: of grade 4 into grade 5 of each type (0.57). Without it as in the past years.</source>
        <translation>Eine Tabelle mit school_type und share: aus der 4. in die 5. Klasse jeder Schulart (0,57). Ohne sie wie in den vergangenen Jahren.</translation>
    </message>
    <message>
        <source>School years ahead</source>
        <translation>Schuljahre voraus</translation>
    </message>
    <message>
        <source>How many school years after the last one with pupils.</source>
        <translation>Wie viele Schuljahre nach dem letzten mit Schülern.</translation>
    </message>
    <message>
        <source>Pupils that all schools count for</source>
        <translation>Schüler, als die alle Schulen zählen</translation>
    </message>
    <message>
        <source>A school&apos;s own shares are drawn to those of all schools of its type, which count for so many pupils; 0: its own alone.</source>
        <translation>Die Anteile einer Schule werden an die aller Schulen ihrer Art herangezogen, die als so viele Schüler zählen; 0: nur die eigenen.</translation>
    </message>
    <message>
        <source>Rules of classes</source>
        <translation>Regeln der Klassenbildung</translation>
    </message>
    <message>
        <source>Pupils and classes</source>
        <translation>Schüler und Klassen</translation>
    </message>
    <message>
        <source>A row per school, year and grade: pupils, classes, classes_allowed, minimum, margin, status, warning.</source>
        <translation>Eine Zeile je Schule, Jahr und Klassenstufe: pupils (Schüler), classes (Klassen), classes_allowed (zulässige Klassen), minimum (Mindestzahl), margin (Abstand), status, warning (Warnung).</translation>
    </message>
    <message>
        <source>Grades below the minimum in the next three years</source>
        <translation>Klassenstufen unter der Mindestzahl in den nächsten drei Jahren</translation>
    </message>
    <message>
        <source>Schools: %1, school years: %2 from %3 on.</source>
        <translation>Schulen: %1, Schuljahre: %2 ab %3.</translation>
    </message>
    <message>
        <source>Of grade 4 into grade 5 of “%1”: %2 %.</source>
        <translation>Aus der 4. in die 5. Klasse von „%1“: %2 %.</translation>
    </message>
    <message>
        <source>How many of those due entered the school “%1” is not known, because “%2” has no year before its pupils; the share of all schools was taken.</source>
        <translation>Wie viele der Schulpflichtigen in die Schule „%1“ eintraten, ist nicht bekannt, weil „%2“ kein Jahr vor ihren Schülern hat; genommen wurde der Anteil aller Schulen.</translation>
    </message>
    <message>
        <source>%1 pupils, %2 are needed</source>
        <translation>%1 Schüler, %2 sind nötig</translation>
    </message>
    <message>
        <source>Grades below the minimum in the next three years: %1. See “warning” and its numbers; other grounds may keep a school.</source>
        <translation>Klassenstufen unter der Mindestzahl in den nächsten drei Jahren: %1. Siehe „warning“ und die Zahlen; andere Gründe können eine Schule erhalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is no type of school with rules; there are: %2.</source>
        <translation>„%1“ ist keine Schulart mit Regeln; es gibt: %2.</translation>
    </message>
    <message>
        <source>the column “school” is empty.</source>
        <translation>Die Spalte „school“ ist leer.</translation>
    </message>
    <message>
        <source>the school “%1” has two types.</source>
        <translation>Die Schule „%1“ hat zwei Schularten.</translation>
    </message>
    <message>
        <source>the grade %1 does not exist there; it has %2 to %3.</source>
        <translation>Die Klassenstufe %1 gibt es dort nicht; es gibt %2 bis %3.</translation>
    </message>
    <message>
        <source>the number of pupils is below 0.</source>
        <translation>Die Zahl der Schüler liegt unter 0.</translation>
    </message>
    <message>
        <source>the school “%1” has no pupils in “%2”.</source>
        <translation>Die Schule „%1“ hat keine Schüler in „%2“.</translation>
    </message>
    <message>
        <source>the area “%1” is not in the population.</source>
        <translation>Der Raum „%1“ kommt in der Bevölkerung nicht vor.</translation>
    </message>
    <message>
        <source>the share must be from 0 to 1.</source>
        <translation>Der Anteil muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>“%1” ends with the age %2; single ages up to 6 are needed.</source>
        <translation>„%1“ endet mit dem Alter %2; nötig sind Altersjahre bis 6.</translation>
    </message>
    <message>
        <source>the share must be from 0 to 2; 0.57 is 57 percent.</source>
        <translation>Der Anteil muss zwischen 0 und 2 liegen; 0,57 sind 57 Prozent.</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Stichtag der Schulpflicht</translation>
    </message>
    <message>
        <source>Who is six by then is due for school in August; an end of a month.</source>
        <translation>Wer bis dahin sechs wird, ist im August schulpflichtig; das Ende eines Monats.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What classes need: a Land&apos;s rules, or a file of your own.</source>
        <translation>Was Klassen brauchen: die Regeln eines Landes oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>A CSV of your own where the rules are named by a file: school_type;first_grade;last_grade;first_class;further_class;most;parallel.</source>
        <translation>Eine eigene CSV-Datei, wo die Regeln in einer Datei stehen: school_type;first_grade;last_grade;first_class;further_class;most;parallel.</translation>
    </message>
    <message>
        <source>Choose the file “%1”, or the rules of a Land as “%2”.</source>
        <translation>Wählen Sie die Datei „%1“ oder die Regeln eines Landes als „%2“.</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Entry and progression of the years before %1; all schools of a type count for %2 pupils</source>
        <translation>Eingang und Fortgang der Jahre vor %1; alle Schulen einer Schulart zählen für %2 Schüler</translation>
    </message>
    <message>
        <source>Pupils to come</source>
        <translation>Vorausberechnete Schüler</translation>
    </message>
    <message>
        <source>Classes to come</source>
        <translation>Vorausberechnete Klassen</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Margin above the minimum of pupils</source>
        <translation>Abstand zur Mindestschülerzahl</translation>
    </message>
    <message>
        <source>Count of the children</source>
        <translation>Anzahl der Kinder</translation>
    </message>
</context>
<context>
    <name>ServiceCatchmentsAlgorithm</name>
    <message>
        <source>Catchments on the road network</source>
        <translation>Einzugsbereiche auf dem Straßennetz</translation>
    </message>
    <message>
        <source>service area,isochrone,catchment,network,walking,distance,kita,school,accessibility,nearest</source>
        <translation>Einzugsbereich,Einzugsgebiet,Isochrone,Straßennetz,Fußweg,Entfernung,Kita,Schule,Erreichbarkeit,nächste,service area,isochrone,catchment,network</translation>
    </message>
    <message>
        <source>Draws what facilities reach on the roads, or from where they are reached.</source>
        <translation>Zeichnet, was Einrichtungen auf den Straßen erreichen oder von wo aus sie erreicht werden.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Kitas, schools or other places, usually points.</source>
        <translation>Kitas, Schulen oder andere Orte, meist Punkte.</translation>
    </message>
    <message>
        <source>Key of the facilities</source>
        <translation>Schlüssel der Einrichtungen</translation>
    </message>
    <message>
        <source>Its value names the facility in the outputs. Empty: the feature id.</source>
        <translation>Sein Wert bezeichnet die Einrichtung in den Ausgaben. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>Einzugsbereiche</translation>
    </message>
    <message>
        <source>“Each facility its own, overlapping”: each facility its own, overlapping. “Only the nearest”: each place belongs to one facility.</source>
        <translation>„Jede Einrichtung für sich, überlappend“: Jede Einrichtung hat ihren eigenen, sie überlappen sich. „Nur die nächsten“: Jeder Ort gehört zu einer Einrichtung.</translation>
    </message>
    <message>
        <source>Width beside the streets</source>
        <translation>Breite neben den Straßen</translation>
    </message>
    <message>
        <source>Metres to either side of a reached street that its polygon takes in.</source>
        <translation>Meter zu beiden Seiten einer erreichten Straße, die ihr Polygon einschließt.</translation>
    </message>
    <message>
        <source>Keep holes</source>
        <translation>Löcher behalten</translation>
    </message>
    <message>
        <source>Leaves the ground out that no reached street comes near, also where streets go all around it.</source>
        <translation>Lässt das Gelände aus, dem keine erreichte Straße nahe kommt, auch wo ringsherum Straßen verlaufen.</translation>
    </message>
    <message>
        <source>Cut rings</source>
        <translation>Ringe ausschneiden</translation>
    </message>
    <message>
        <source>Takes the polygon of the smaller threshold out of that of the next, so that they lie side by side and not one upon the other.</source>
        <translation>Schneidet das Polygon der kleineren Schwelle aus dem der nächsten heraus, sodass sie nebeneinander und nicht übereinander liegen.</translation>
    </message>
    <message>
        <source>Reached streets</source>
        <translation>Erreichte Straßen</translation>
    </message>
    <message>
        <source>The streets between the lower and the upper limit, each once, with their length in metres.</source>
        <translation>Die Straßen zwischen der unteren und der oberen Grenze, jede einmal, mit ihrer Länge in Metern.</translation>
    </message>
    <message>
        <source>Facilities without catchment</source>
        <translation>Einrichtungen ohne Einzugsbereich</translation>
    </message>
    <message>
        <source>Facilities that are too far from every road, or have no geometry, with the reason.</source>
        <translation>Einrichtungen, die von jeder Straße zu weit entfernt sind oder keine Geometrie haben, mit dem Grund.</translation>
    </message>
    <message>
        <source>Facilities with a catchment</source>
        <translation>Einrichtungen mit Einzugsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) read.</source>
        <translation>
            <numerusform>%n Einrichtung gelesen.</numerusform>
            <numerusform>%n Einrichtungen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes the catchments of many facilities and several thresholds in one run.

“Each facility its own, overlapping”: each facility has its own catchment, and they overlap. “Only the nearest”: each place belongs to its nearest facility, and nothing overlaps; where two are equally near, to the one that comes first in the layer.

Facilities are joined to the nearest place on a road, not only to a crossing, and the way there counts. What is farther from every road than the greatest distance is listed in its own output, never dropped.

The polygon of a threshold holds everything reached up to it, with the ground beside the streets up to the width you choose; it leaves holes where no street is reached. Polygons are for maps: to count children use “Coverage of demand”, which works with the costs themselves.

The detour factor says how much longer the ways on the roads are than the air line, in sum over all crossings within the last threshold. Circles as many draw them come with “By air line (circles)”, to compare.</source>
        <translation>Berechnet die Einzugsbereiche vieler Einrichtungen und mehrerer Schwellen in einem Lauf.

„Jede Einrichtung für sich, überlappend“: Jede Einrichtung hat ihren eigenen Einzugsbereich, und sie überlappen sich. „Nur die nächsten“: Jeder Ort gehört zu seiner nächsten Einrichtung, und nichts überlappt sich; sind zwei gleich nah, zu der, die im Layer zuerst kommt.

Einrichtungen werden an die nächste Stelle einer Straße angebunden, nicht nur an eine Kreuzung, und der Weg dorthin zählt mit. Was von jeder Straße weiter entfernt ist als die größte Entfernung, wird in einer eigenen Ausgabe aufgeführt und nie weggelassen.

Das Polygon einer Schwelle enthält alles, was bis zu ihr erreicht wird, mit dem Gelände neben den Straßen bis zur gewählten Breite; wo keine Straße erreicht wird, lässt es Löcher. Polygone sind für Karten da: Um Kinder zu zählen, verwenden Sie „Versorgung der Nachfrage“, das mit den Kosten selbst rechnet.

Der Umwegfaktor sagt, um wie viel länger die Wege auf den Straßen sind als die Luftlinie, in der Summe über alle Kreuzungen innerhalb der letzten Schwelle. Kreise, wie viele sie zeichnen, gibt es mit „Luftlinie (Kreise)“ zum Vergleich.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>“On the roads”: on the roads. “By air line (circles)”: circles, to compare with; minutes at the usual speed of who travels. With a network the log says how much longer the ways on the roads are.</source>
        <translation>„Auf den Straßen“: auf den Straßen. „Luftlinie (Kreise)“: Kreise zum Vergleich (Luftlinie); Minuten mit der üblichen Geschwindigkeit der gewählten Fortbewegung. Mit einem Netz steht im Protokoll, um wie viel länger die Wege auf den Straßen sind.</translation>
    </message>
    <message>
        <source>Detour factor</source>
        <translation>Umwegfaktor</translation>
    </message>
    <message>
        <source>Detour factor: the ways on the roads are %1 times as long as the air line.</source>
        <translation>Umwegfaktor: Die Wege auf den Straßen sind %1-mal so lang wie die Luftlinie.</translation>
    </message>
    <message>
        <source>Circles are drawn without “%1” and “%2”.</source>
        <translation>Kreise werden ohne „%1“ und „%2“ gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a catchment: %1. The output “Facilities without catchment” says why.</source>
        <translation>
            <numerusform>%n davon ohne Einzugsbereich: %1. Die Ausgabe „Einrichtungen ohne Einzugsbereich“ sagt, warum.</numerusform>
            <numerusform>%n davon ohne Einzugsbereich: %1. Die Ausgabe „Einrichtungen ohne Einzugsbereich“ sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>A feature for each facility and threshold: facility, lower and upper limit, and the name of the facility where it has one. Without it polygons are not computed, which saves most of the time where only the streets are wanted.</source>
        <translation>Ein Objekt je Einrichtung und Schwelle: Einrichtung, untere und obere Grenze und der Name der Einrichtung, wo sie einen hat. Ohne diese Ausgabe werden keine Flächen berechnet, was die meiste Zeit spart, wo nur die Straßen gebraucht werden.</translation>
    </message>
</context>
<context>
    <name>ServiceProfileAlgorithm</name>
    <message>
        <source>Service profile</source>
        <translation>Angebotsprofil</translation>
    </message>
    <message>
        <source>offer,attribute,hort,after-school,daz,inclusion,social work,kita,school,reach,family,profile</source>
        <translation>Angebot,Merkmal,Hort,DaZ,Inklusion,Schulsozialarbeit,Kita,Schule,Erreichbarkeit,Familie,Profil</translation>
    </message>
    <message>
        <source>Says for a place or for every area which offers with which attributes are within reach.</source>
        <translation>Sagt für einen Ort oder für jedes Gebiet, welche Angebote mit welchen Merkmalen erreichbar sind.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Addresses or other places, one or many. Either these or areas.</source>
        <translation>Adressen oder andere Orte, einer oder viele. Entweder diese oder Gebiete.</translation>
    </message>
    <message>
        <source>Key of the places</source>
        <translation>Schlüssel der Orte</translation>
    </message>
    <message>
        <source>Names a place in the result and in a table of costs. Empty: the feature id.</source>
        <translation>Benennt einen Ort im Ergebnis und in einer Kostentabelle. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Municipalities or planning areas. Either these or places.</source>
        <translation>Gemeinden oder Planungsräume. Entweder diese oder Orte.</translation>
    </message>
    <message>
        <source>Key of the areas</source>
        <translation>Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>Names an area in the result and in a table of costs. Empty: the feature id.</source>
        <translation>Benennt ein Gebiet im Ergebnis und in einer Kostentabelle. Leer: die Objekt-ID.</translation>
    </message>
    <message>
        <source>Attributes of the facilities</source>
        <translation>Merkmale der Einrichtungen</translation>
    </message>
    <message>
        <source>Fields that say what a facility offers: Hort, class for German as a second language, social work, inclusive places, kind …</source>
        <translation>Felder, die sagen, was eine Einrichtung anbietet: Hort, DaZ-Klasse, Schulsozialarbeit, inklusive Plätze, Art …</translation>
    </message>
    <message>
        <source>A row for each place or area and each offer.</source>
        <translation>Eine Zeile je Ort oder Gebiet und Angebot.</translation>
    </message>
    <message>
        <source>Places or areas</source>
        <translation>Orte oder Gebiete</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>%1 places, %2 facilities, %3 offers; %4 places reach no facility at all.</source>
        <translation>%1 Orte, %2 Einrichtungen, %3 Angebote; %4 Orte erreichen gar keine Einrichtung.</translation>
    </message>
    <message>
        <source>The question of the family that moves here: which offers are within reach, and which of them have a Hort, a class for German as a second language, social work, inclusive places?

For every place, or every area, the table has a row “Any (every road is open)” for all facilities, and a row for each attribute you choose. A number above 0 says that a facility offers something, and how much of it; ja and nein, yes and no say whether; a field of other texts has a row for each of its values.

Each row names the nearest facility that has it and what the way costs, and for each threshold how many facilities are within it and how much they offer together. Areas count at a point on their surface; what lies within their borders is counted too.

“Facilities within reach” lists them one by one, with the chosen attributes: “Web page of the monitor”, “Area profiles” and “Publish monitor” take it.</source>
        <translation>Die Frage der Familie, die herzieht: Welche Angebote sind erreichbar, und welche davon haben einen Hort, eine DaZ-Klasse, Schulsozialarbeit, inklusive Plätze?

Für jeden Ort oder jedes Gebiet hat die Tabelle eine Zeile „Beliebig (jede Straße ist offen)“ für alle Einrichtungen und eine Zeile je gewähltem Merkmal. Eine Zahl über 0 sagt, dass eine Einrichtung etwas anbietet und wie viel davon; ja und nein, yes und no sagen, ob; ein Feld mit anderen Texten hat eine Zeile je Wert.

Jede Zeile nennt die nächste Einrichtung, die es hat, und was der Weg kostet, und je Schwelle, wie viele Einrichtungen darin liegen und wie viel sie zusammen anbieten. Gebiete zählen an einem Punkt auf ihrer Fläche; was innerhalb ihrer Grenzen liegt, wird auch gezählt.

„Einrichtungen in Reichweite“ nennt sie einzeln, mit den gewählten Merkmalen: „Webseite des Monitors“, „Gebietsprofile“ und „Monitor veröffentlichen“ nehmen diese Liste.</translation>
    </message>
    <message>
        <source>Facilities within reach</source>
        <translation>Einrichtungen in Reichweite</translation>
    </message>
    <message>
        <source>A row for each place or area and each facility within the greatest threshold or within the area: the way, what the facility is and for whom, and the chosen attributes.</source>
        <translation>Je Ort oder Gebiet und je Einrichtung innerhalb der größten Schwelle oder im Gebiet eine Zeile: der Weg, was die Einrichtung ist und für wen, und die gewählten Merkmale.</translation>
    </message>
</context>
<context>
    <name>ShareStyle</name>
    <message>
        <source>below 50 %</source>
        <translation>unter 50 %</translation>
    </message>
    <message>
        <source>50 to below 75 %</source>
        <translation>50 bis unter 75 %</translation>
    </message>
    <message>
        <source>75 to below 90 %</source>
        <translation>75 bis unter 90 %</translation>
    </message>
    <message>
        <source>90 to below 100 %</source>
        <translation>90 bis unter 100 %</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody lives there</source>
        <translation>dort lebt niemand</translation>
    </message>
</context>
<context>
    <name>SimilarAreasAlgorithm</name>
    <message>
        <source>Similar areas</source>
        <translation>Ähnliche Gebiete</translation>
    </message>
    <message>
        <source>peers,comparison,similar,nearest,Mahalanobis,benchmark</source>
        <translation>Vergleichsgebiete,Vergleich,ähnlich,nächste,Mahalanobis,Benchmark,Sozialraum</translation>
    </message>
    <message>
        <source>Finds the areas that resemble one area most, so that like is compared with like.</source>
        <translation>Findet die Gebiete, die einem Gebiet am ähnlichsten sind, damit Gleiches mit Gleichem verglichen wird.</translation>
    </message>
    <message>
        <source>Compares one area with all others by the chosen indicators, each standardised, and writes the nearest ones with their distances and with the difference in each indicator, in standard deviations.

“Euclidean” counts every indicator the same; “Mahalanobis” counts indicators that say the same only once.

With a field of the population, peers can be limited to areas of about the same size.</source>
        <translation>Vergleicht ein Gebiet mit allen anderen nach den gewählten Indikatoren, jeder standardisiert, und schreibt die nächsten mit ihren Abständen und mit dem Unterschied in jedem Indikator, in Standardabweichungen.

„Euklidisch“ zählt jeden Indikator gleich; „Mahalanobis“ zählt Indikatoren, die dasselbe sagen, nur einmal.

Mit einem Feld der Bevölkerung lassen sich die Vergleichsgebiete auf solche von etwa gleicher Größe begrenzen.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table with one field per indicator.</source>
        <translation>Gebiete oder eine Tabelle mit einem Feld je Indikator.</translation>
    </message>
    <message>
        <source>Key of the areas</source>
        <translation>Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>The field in which the area is looked up.</source>
        <translation>Das Feld, in dem das Gebiet gesucht wird.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>The key of the area whose peers are wanted, with its leading zeros.</source>
        <translation>Der Schlüssel des Gebiets, dessen Vergleichsgebiete gesucht sind, mit seinen führenden Nullen.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Rates and shares by which areas are compared.</source>
        <translation>Quoten und Anteile, nach denen Gebiete verglichen werden.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Every indicator counts the same, or those that say the same count once.</source>
        <translation>Jeder Indikator zählt gleich viel, oder solche, die dasselbe sagen, zählen nur einmal.</translation>
    </message>
    <message>
        <source>Number of peers</source>
        <translation>Anzahl der Vergleichsgebiete</translation>
    </message>
    <message>
        <source>How many of the nearest are written.</source>
        <translation>Wie viele der nächsten geschrieben werden.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>For the limits of size.</source>
        <translation>Für die Größengrenzen.</translation>
    </message>
    <message>
        <source>Smallest size of a peer</source>
        <translation>Mindestgröße eines Vergleichsgebiets</translation>
    </message>
    <message>
        <source>As a multiple of the area&apos;s population, like 0.5.</source>
        <translation>Als Vielfaches der Bevölkerung des Gebiets, etwa 0,5.</translation>
    </message>
    <message>
        <source>Largest size of a peer</source>
        <translation>Höchstgröße eines Vergleichsgebiets</translation>
    </message>
    <message>
        <source>As a multiple of the area&apos;s population, like 2.</source>
        <translation>Als Vielfaches der Bevölkerung des Gebiets, etwa 2.</translation>
    </message>
    <message>
        <source>The peers with peer_rank, distance and difference_&lt;field&gt;; rank 0 is the area itself.</source>
        <translation>Die Vergleichsgebiete mit peer_rank, distance und difference_&lt;Feld&gt;; Rang 0 ist das Gebiet selbst.</translation>
    </message>
    <message>
        <source>No area has the key “%1” in the field “%2”.</source>
        <translation>Kein Gebiet hat den Schlüssel „%1“ im Feld „%2“.</translation>
    </message>
    <message>
        <source>Limits of size need the field of the population.</source>
        <translation>Größengrenzen brauchen das Feld der Bevölkerung.</translation>
    </message>
    <message>
        <source>Areas compared: %1, peers found: %2</source>
        <translation>Verglichene Gebiete: %1, gefundene Vergleichsgebiete: %2</translation>
    </message>
    <message>
        <source>Only areas of the same type</source>
        <translation>Nur Gebiete desselben Typs</translation>
    </message>
    <message>
        <source>A field with types, like land_type of “Types of the Land” or type_id of “Types of areas”: peers have the type of the area.</source>
        <translation>Ein Feld mit Typen, wie land_type von „Typen des Landes“ oder type_id von „Gebietstypen“: Die Vergleichsgebiete haben den Typ des Gebiets.</translation>
    </message>
    <message>
        <source>The area “%1” has no type in the field “%2”. Leave “%3” empty.</source>
        <translation>Das Gebiet „%1“ hat im Feld „%2“ keinen Typ. Lassen Sie „%3“ leer.</translation>
    </message>
    <message>
        <source>Areas of the type “%1”: %2; they alone are compared and standardised.</source>
        <translation>Gebiete des Typs „%1“: %2; nur sie werden verglichen und standardisiert.</translation>
    </message>
    <message>
        <source>Several areas have the key “%1” in the field “%2”. Choose another field, or dissolve the areas first.</source>
        <translation>Mehrere Gebiete haben den Schlüssel „%1“ im Feld „%2“. Wählen Sie ein anderes Feld oder fassen Sie die Gebiete zuerst zusammen.</translation>
    </message>
</context>
<context>
    <name>SocialIndexAlgorithm</name>
    <message>
        <source>Social index</source>
        <translation>Sozialindex</translation>
    </message>
    <message>
        <source>Combines several indicators into one index, with every step visible.</source>
        <translation>Fasst mehrere Indikatoren zu einem Index zusammen und zeigt dabei jeden Schritt.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table with one field per indicator.</source>
        <translation>Gebiete oder eine Tabelle mit einem Feld je Indikator.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>A published procedure, or “Own steps” for the steps below.</source>
        <translation>Ein veröffentlichtes Vorgehen oder „Eigene Schritte“ für die Schritte unten.</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Tabelle der Indikatoren</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Instead of the table: fields of one dimension with equal weights, where high values are a burden.</source>
        <translation>Statt der Tabelle: Felder einer Dimension mit gleichen Gewichten, bei denen hohe Werte belasten.</translation>
    </message>
    <message>
        <source>Where indicators are missing</source>
        <translation>Wo Indikatoren fehlen</translation>
    </message>
    <message>
        <source>An area that lacks an indicator is not rated, or the present indicators stand for the missing ones.</source>
        <translation>Ein Gebiet, dem ein Indikator fehlt, wird nicht bewertet, oder die vorhandenen Indikatoren stehen für die fehlenden.</translation>
    </message>
    <message>
        <source>Smallest share of present indicators</source>
        <translation>Kleinster Anteil vorhandener Indikatoren</translation>
    </message>
    <message>
        <source>For “The present ones stand for the missing ones”: of the indicators of a dimension, and of the dimensions.</source>
        <translation>Für „Die vorhandenen stehen für die fehlenden“: von den Indikatoren einer Dimension und von den Dimensionen.</translation>
    </message>
    <message>
        <source>Reference of the z-scores</source>
        <translation>Bezug der z-Werte</translation>
    </message>
    <message>
        <source>The simple mean of the areas, as all presets do, or the value of the district, in which large municipalities weigh more.</source>
        <translation>Der einfache Mittelwert der Gebiete, wie bei allen Vorgaben, oder der Wert des Landkreises, in dem große Gemeinden mehr wiegen.</translation>
    </message>
    <message>
        <source>Standardisation of the indicators</source>
        <translation>Standardisierung der Indikatoren</translation>
    </message>
    <message>
        <source>For “Own steps”: how the indicators are made comparable.</source>
        <translation>Für „Eigene Schritte“: wie die Indikatoren vergleichbar gemacht werden.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>For “Own steps”: the weights of the table, equal ones, or the first principal component of each dimension.</source>
        <translation>Für „Eigene Schritte“: die Gewichte der Tabelle, gleiche oder die erste Hauptkomponente jeder Dimension.</translation>
    </message>
    <message>
        <source>Indicators of a dimension</source>
        <translation>Indikatoren einer Dimension</translation>
    </message>
    <message>
        <source>For “Own steps”: averaged or added up.</source>
        <translation>Für „Eigene Schritte“: gemittelt oder addiert.</translation>
    </message>
    <message>
        <source>Standardisation of the dimensions</source>
        <translation>Standardisierung der Dimensionen</translation>
    </message>
    <message>
        <source>For “Own steps”: what is done to the score of each dimension.</source>
        <translation>Für „Eigene Schritte“: was mit dem Wert jeder Dimension geschieht.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Standardisation of the index</source>
        <translation>Standardisierung des Index</translation>
    </message>
    <message>
        <source>For “Own steps”: what is done to the combined dimensions.</source>
        <translation>Für „Eigene Schritte“: was mit den zusammengefassten Dimensionen geschieht.</translation>
    </message>
    <message>
        <source>Key of the areas</source>
        <translation>Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>Names the areas in the table of steps. Empty: the number of the row.</source>
        <translation>Benennt die Gebiete in der Tabelle der Schritte. Leer: die Nummer der Zeile.</translation>
    </message>
    <message>
        <source>The input with index_value, index_rank, class_id, class_label, an explanation, and the scores and contributions of dimensions and indicators.</source>
        <translation>Die Eingabe mit index_value, index_rank, class_id, class_label, einer Erläuterung sowie den Werten und Beiträgen der Dimensionen und Indikatoren.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>z-scores around the district value, divisor %1</source>
        <translation>z-Werte um den Kreiswert, Teiler %1</translation>
    </message>
    <message>
        <source>z-scores around the simple mean, divisor %1</source>
        <translation>z-Werte um den einfachen Mittelwert, Teiler %1</translation>
    </message>
    <message>
        <source>%1 (%2): simple mean %3, reference %4, deviation %5, weight %6</source>
        <translation>%1 (%2): einfacher Mittelwert %3, Bezug %4, Abweichung %5, Gewicht %6</translation>
    </message>
    <message>
        <source>decile 1, most deprived</source>
        <translation>Dezil 1, am stärksten benachteiligt</translation>
    </message>
    <message>
        <source>decile %1</source>
        <translation>Dezil %1</translation>
    </message>
    <message>
        <source>Every number between the values and the index, with means, references, deviations, weights and the rule of each step.</source>
        <translation>Jede Zahl zwischen den Werten und dem Index, mit Mittelwerten, Bezügen, Abweichungen, Gewichten und der Regel jedes Schritts.</translation>
    </message>
    <message>
        <source>A CSV or layer with the columns field, dimension, polarity, weight, transformation, denominator, shrinkage and factor; all but the first may be left out.</source>
        <translation>Eine CSV-Datei oder ein Layer mit den Spalten field, dimension, polarity, weight, transformation, denominator, shrinkage und factor; alle außer der ersten dürfen fehlen.</translation>
    </message>
    <message>
        <source>index,composite,deprivation,score,z-score,dimension,ranking,monitor,Berlin,MSS,IMD,GISD,Townsend,hardship,social area,Saxony</source>
        <translation>Index,Sozialindex,Deprivation,Benachteiligung,Belastung,z-Wert,Dimension,Rangfolge,Ranking,Sozialraum,Monitor,Berlin,MSS,IMD,GISD,Townsend,Hardship,Sachsen</translation>
    </message>
    <message>
        <source>Areas that make the scale</source>
        <translation>Gebiete, die den Maßstab bilden</translation>
    </message>
    <message>
        <source>A layer with the same fields for other areas, for instance all municipalities of the Land: means, deviations, components, limits and ranks come from it, and the areas are placed on that scale. Left empty: they make their own.</source>
        <translation>Ein Layer mit denselben Feldern für andere Gebiete, etwa alle Gemeinden des Landes: Mittelwerte, Abweichungen, Komponenten, Grenzen und Ränge kommen aus ihm, und die Gebiete werden auf diesem Maßstab eingeordnet. Leer: Sie bilden ihren eigenen.</translation>
    </message>
    <message>
        <source>Rank of equal values</source>
        <translation>Rang gleicher Werte</translation>
    </message>
    <message>
        <source>In ranks, percentiles and exponential ranks: the mean of their ranks, the lowest or the highest.</source>
        <translation>Bei Rängen, Perzentilen und exponentiellen Rängen: der Mittelwert ihrer Ränge, der niedrigste oder der höchste.</translation>
    </message>
    <message>
        <source>Groups of areas</source>
        <translation>Gruppen von Gebieten</translation>
    </message>
    <message>
        <source>A field with the year or type of an area: the areas of each group are compared with each other only.</source>
        <translation>Ein Feld mit dem Jahr oder Typ eines Gebiets: Die Gebiete einer Gruppe werden nur miteinander verglichen.</translation>
    </message>
    <message>
        <source>Steps within the groups</source>
        <translation>Schritte innerhalb der Gruppen</translation>
    </message>
    <message>
        <source>The scores of dimensions and index, with indicators and loadings over all groups as in the GISD, or all steps.</source>
        <translation>Die Werte der Dimensionen und des Index, mit Indikatoren und Ladungen über alle Gruppen wie im GISD, oder alle Schritte.</translation>
    </message>
    <message>
        <source>Factor of the index</source>
        <translation>Faktor des Index</translation>
    </message>
    <message>
        <source>The finished index is multiplied by it: 100 makes 0 … 100 of 0 … 1.</source>
        <translation>Der fertige Index wird damit malgenommen: 100 macht aus 0 … 1 0 … 100.</translation>
    </message>
    <message>
        <source>equal values share the lowest rank</source>
        <translation>gleiche Werte haben den niedrigsten Rang</translation>
    </message>
    <message>
        <source>equal values share the highest rank</source>
        <translation>gleiche Werte haben den höchsten Rang</translation>
    </message>
    <message>
        <source>equal values share the mean of their ranks</source>
        <translation>gleiche Werte haben den Mittelwert ihrer Ränge</translation>
    </message>
    <message>
        <source>Areas that make the scale and groups of areas cannot be combined. Leave one of them empty.</source>
        <translation>Gebiete, die den Maßstab bilden, und Gruppen von Gebieten lassen sich nicht verbinden. Lassen Sie eines davon leer.</translation>
    </message>
    <message>
        <source>Means, deviations, limits and ranks come from the %1 areas of “%2”; the areas of the input are placed on that scale.</source>
        <translation>Mittelwerte, Abweichungen, Grenzen und Ränge kommen aus den %1 Gebieten von „%2“; die Gebiete der Eingabe werden auf diesem Maßstab eingeordnet.</translation>
    </message>
    <message>
        <source>Index “%1”: indicators %2, dimensions %3, areas rated %4 of %5</source>
        <translation>Index „%1“: Indikatoren %2, Dimensionen %3, bewertete Gebiete %4 von %5</translation>
    </message>
    <message>
        <source>all steps within the groups</source>
        <translation>alle Schritte innerhalb der Gruppen</translation>
    </message>
    <message>
        <source>scores within the groups</source>
        <translation>Werte innerhalb der Gruppen</translation>
    </message>
    <message>
        <source>Makes indicators comparable, combines them into dimensions and these into one index. A high index is a burden; rank 1 has the highest.

The presets follow published monitors: “Berlin: Monitoring Soziale Stadtentwicklung” the Monitoring Soziale Stadtentwicklung, “England: Index of Multiple Deprivation” the English Indices of Deprivation, “Robert Koch Institute: GISD” the deprivation index of the Robert Koch Institute, “District monitor” the dimensions of a district&apos;s monitor, “Townsend index” and “Hardship index (Chicago)” the indices of these names. A preset sets all its steps; with “Own steps” each step is set by the advanced parameters.

The table of indicators has a row for each: field, dimension, polarity (1: high values are a burden, −1: low ones are, 0: stays out), weight, transformation (none, ln, ln_plus_1, rank), and for rates of small areas that are to be drawn towards the rate of all, denominator, shrinkage (empirical_bayes, or logit as in England) and factor. A dimension weighs as the mean of the weights of its indicators.

Areas that are excluded or lack indicators get −3 (not rated) and take part in no mean; where that is so because an indicator is confidential, −1. The table of steps holds every number in between, for recomputing in a spreadsheet.</source>
        <translation>Macht Indikatoren vergleichbar, fasst sie zu Dimensionen zusammen und diese zu einem Index. Ein hoher Index ist eine Belastung; Rang 1 hat den höchsten.

Die Vorgaben folgen veröffentlichten Monitoren: „Berlin: Monitoring Soziale Stadtentwicklung“ dem Monitoring Soziale Stadtentwicklung, „England: Index of Multiple Deprivation“ den English Indices of Deprivation, „Robert Koch-Institut: GISD“ dem Deprivationsindex des Robert Koch-Instituts, „Kreismonitor“ den Dimensionen eines Landkreismonitors, „Townsend-Index“ und „Hardship-Index (Chicago)“ den Indizes dieses Namens. Eine Vorgabe legt alle ihre Schritte fest; mit „Eigene Schritte“ wird jeder Schritt über die erweiterten Parameter eingestellt.

Die Tabelle der Indikatoren hat je Indikator eine Zeile: field, dimension, polarity (1: hohe Werte belasten, −1: niedrige, 0: bleibt heraus), weight, transformation (none, ln, ln_plus_1, rank) und, für Quoten kleiner Gebiete, die zur Quote aller hin gezogen werden sollen, denominator, shrinkage (empirical_bayes, oder logit wie in England) und factor. Eine Dimension wiegt so viel wie der Mittelwert der Gewichte ihrer Indikatoren.

Gebiete, die ausgeschlossen sind oder denen Indikatoren fehlen, bekommen −3 (nicht bewertet) und gehen in keinen Mittelwert ein; liegt das an der Geheimhaltung eines Indikators, −1. Die Tabelle der Schritte enthält jede Zahl dazwischen, zum Nachrechnen in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The procedure “%1” sets its steps itself. Without effect: %2. Choose “Own steps” to set them.</source>
        <translation>Das Vorgehen „%1“ legt seine Schritte selbst fest. Ohne Wirkung: %2. Wählen Sie „Eigene Schritte“, um sie festzulegen.</translation>
    </message>
    <message>
        <source>class %1 of its group, least burdened</source>
        <translation>Klasse %1 ihrer Gruppe, am wenigsten belastet</translation>
    </message>
    <message>
        <source>class %1 of its group, most burdened</source>
        <translation>Klasse %1 ihrer Gruppe, am stärksten belastet</translation>
    </message>
    <message>
        <source>class %1 of its group</source>
        <translation>Klasse %1 ihrer Gruppe</translation>
    </message>
    <message>
        <source>Classes within the groups</source>
        <translation>Klassen innerhalb der Gruppen</translation>
    </message>
    <message>
        <source>The limits of the classes come from each group by itself, as the GISD has quintiles of each year.</source>
        <translation>Die Grenzen der Klassen kommen aus jeder Gruppe für sich, wie der GISD Quintile je Jahr hat.</translation>
    </message>
</context>
<context>
    <name>SocialReportAlgorithm</name>
    <message>
        <source>Social report</source>
        <translation>Sozialbericht</translation>
    </message>
    <message>
        <source>report,Sozialbericht,Sozialstrukturatlas,profile,text,ODT,Word,PDF,LibreOffice,publish,release</source>
        <translation>Bericht,Sozialbericht,Sozialstrukturatlas,Profil,Text,ODT,Word,PDF,LibreOffice,veröffentlichen,Veröffentlichung</translation>
    </message>
    <message>
        <source>Writes the social report of a release as a text document: sentences, tables, charts and maps, with places for your own words.</source>
        <translation>Schreibt den Sozialbericht einer Veröffentlichung als Textdokument: Sätze, Tabellen, Diagramme und Karten, mit Platz für Ihre eigenen Worte.</translation>
    </message>
    <message>
        <source>Writes an OpenDocument text that LibreOffice and Word open: what matters most, method, the district, a chapter for each planning area, comparison and sources. Figures, tables, pictures and sentences come from the release table, so the report says nothing that its recipient may not know. Assessments and recommendations are yours: it holds places for them.

Next year, run it again with the same “Report”: sections that nobody changed are renewed; all that you wrote stays as it is; a section that you changed stays, too, and its new version stands at the end of the document; what you deleted stays deleted. The document as it was is kept beside it. Figures that you put into your own sentences (Insert, Field, More fields, DocInformation, User-defined) are renewed, and the log lists the headings whose sentences you should read again.

The “Rules of the report” are a table with the columns rule, id, title, title_en and value: “domain” (a part of each chapter; value: ids of indicators or of domains of the catalogue, * for the rest), “supply” (value: ids of the counts of places and of children), “limit” (about_same, clearly, far, fewest_people, fewest_cases, uncertain_below, coverage_wanted, sentences_per_domain) and “text” (title, area_word, imprint, foreword, assessment, recommendation).

A PDF is made where LibreOffice is installed. Keep the report as ODT: saving it as DOCX takes the names of its sections away, and then it can be renewed no more.</source>
        <translation>Schreibt ein OpenDocument-Textdokument, das LibreOffice und Word öffnen: das Wichtigste in Kürze, Methode, Landkreis, ein Kapitel je Sozialraum, Vergleich und Quellen. Zahlen, Tabellen, Abbildungen und Sätze entstehen aus der Veröffentlichungstabelle; der Bericht sagt also nichts, was sein Empfänger nicht wissen darf. Bewertungen und Empfehlungen schreiben Sie: Dafür ist Platz.

Starten Sie im nächsten Jahr erneut mit demselben „Bericht“: Abschnitte, die niemand geändert hat, werden erneuert; alles, was Sie geschrieben haben, bleibt, wie es ist; ein Abschnitt, den Sie geändert haben, bleibt ebenfalls, und seine neue Fassung steht am Ende des Dokuments; was Sie gelöscht haben, bleibt gelöscht. Das bisherige Dokument bleibt daneben erhalten. Zahlen, die Sie in eigene Sätze eingefügt haben (Einfügen, Feldbefehl, Weitere Feldbefehle, Dokumentinfo, Benutzerdefiniert), werden erneuert, und das Protokoll nennt die Überschriften, deren Sätze Sie noch einmal lesen sollten.

Die „Regeln des Berichts“ sind eine Tabelle mit den Spalten rule, id, title, title_en und value: „domain“ (ein Teil jedes Kapitels; value: Kennungen von Indikatoren oder von Bereichen des Katalogs, * für die übrigen), „supply“ (value: Kennungen der Zahl der Plätze und der Kinder), „limit“ (about_same, clearly, far, fewest_people, fewest_cases, uncertain_below, coverage_wanted, sentences_per_domain) und „text“ (title, area_word, imprint, foreword, assessment, recommendation).

Ein PDF entsteht, wo LibreOffice installiert ist. Bewahren Sie den Bericht als ODT auf: Beim Speichern als DOCX gehen die Namen der Abschnitte verloren, und dann lässt er sich nicht mehr erneuern.</translation>
    </message>
    <message>
        <source>Release table</source>
        <translation>Veröffentlichungstabelle</translation>
    </message>
    <message>
        <source>The file of one recipient, as it was released: a table that was changed since is refused.</source>
        <translation>Die Datei eines Empfängers, wie sie veröffentlicht wurde: Eine seither geänderte Tabelle wird abgelehnt.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Outlines and names, with their keys.</source>
        <translation>Umrisse und Namen mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>Lists of members</source>
        <translation>Zuordnungslisten</translation>
    </message>
    <message>
        <source>Which areas are in which planning area: files or layers with the columns area_key, group_key and group_name.</source>
        <translation>Welche Gebiete in welchem Sozialraum liegen: Dateien oder Layer mit den Spalten area_key, group_key und group_name.</translation>
    </message>
    <message>
        <source>Level of the chapters</source>
        <translation>Ebene der Kapitel</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Nur dieses Gebiet</translation>
    </message>
    <message>
        <source>Key of the one area that is to have a chapter. Left empty: all.</source>
        <translation>Schlüssel des einen Gebiets, das ein Kapitel bekommen soll. Leer: alle.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Text and tables alone are made faster.</source>
        <translation>Text und Tabellen allein sind schneller erstellt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the whole report.</source>
        <translation>Des ganzen Berichts.</translation>
    </message>
    <message>
        <source>Rules of the report</source>
        <translation>Regeln des Berichts</translation>
    </message>
    <message>
        <source>Domains, limits and wording of your office; left empty: those of the plugin.</source>
        <translation>Themenfelder, Grenzen und Wortlaut Ihres Hauses; leer: die des Plugins.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A report of an earlier run is renewed; what people wrote in it stays.</source>
        <translation>Ein Bericht eines früheren Laufs wird erneuert; was Menschen darin geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>An accessible PDF, made by LibreOffice.</source>
        <translation>Ein barrierefreies PDF, von LibreOffice erstellt.</translation>
    </message>
    <message>
        <source>Where the sentences come from</source>
        <translation>Herkunft der Sätze</translation>
    </message>
    <message>
        <source>Each sentence with its rule, indicator, area, period and values.</source>
        <translation>Jeder Satz mit seiner Regel, dem Indikator, Gebiet, Zeitraum und den Werten.</translation>
    </message>
    <message>
        <source>Number of chapters of areas</source>
        <translation>Zahl der Gebietskapitel</translation>
    </message>
    <message>
        <source>Sections that people changed</source>
        <translation>Von Hand geänderte Abschnitte</translation>
    </message>
    <message>
        <source>Figures that changed in your sentences</source>
        <translation>Zahlen, die sich in Ihren Sätzen geändert haben</translation>
    </message>
    <message>
        <source>LibreOffice is not installed, so there is no PDF. The report itself is whole.</source>
        <translation>LibreOffice ist nicht installiert, deshalb gibt es kein PDF. Der Bericht selbst ist vollständig.</translation>
    </message>
    <message>
        <source>LibreOffice made no PDF within three minutes. Open the report in it and export it there.</source>
        <translation>LibreOffice hat innerhalb von drei Minuten kein PDF erstellt. Öffnen Sie den Bericht dort und exportieren Sie ihn.</translation>
    </message>
    <message>
        <source>Choose one table of “Rules of the report”.</source>
        <translation>Wählen Sie eine Tabelle mit „Regeln des Berichts“.</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tabellen des Berichts</translation>
    </message>
    <message>
        <source>All tables as a workbook, to go on calculating with.</source>
        <translation>Alle Tabellen als Arbeitsmappe, um damit weiterzurechnen.</translation>
    </message>
    <message>
        <source>Office template</source>
        <translation>Vorlage des Hauses</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.ott *.odt)</source>
        <translation>OpenDocument-Texte (*.ott *.odt)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>A template (.ott) or text (.odt) of your office: a new report takes fonts, colours, header, footer and logo from it. Styles are found by their names; those that it lacks are added.</source>
        <translation>Eine Vorlage (.ott) oder ein Text (.odt) Ihres Hauses: Ein neuer Bericht übernimmt daraus Schriften, Farben, Kopf- und Fußzeile und Logo. Formatvorlagen werden an ihren Namen erkannt; die fehlenden kommen hinzu.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What your office means to do: a table with the columns area (key or name; empty: the whole district), goal, measure, responsible, state and, for a figure to be seen, indicator and target. The German headings Sozialraum, Ziel, Maßnahme, verantwortlich, Stand, Indikator and Zielwert will do. It is printed as it is; values beside the targets are those of the release.</source>
        <translation>Was Ihr Haus vorhat: eine Tabelle mit den Spalten Sozialraum (Schlüssel oder Name; leer: der ganze Landkreis), Ziel, Maßnahme, verantwortlich, Stand und, wo eine Zahl es zeigen soll, Indikator und Zielwert. Die englischen Überschriften area, goal, measure, responsible, state, indicator und target gehen auch. Sie wird gedruckt, wie sie ist; die Werte neben den Zielwerten sind die der Veröffentlichung.</translation>
    </message>
    <message>
        <source>“Measures” are printed as they were typed, with the names of those responsible.</source>
        <translation>„Maßnahmen“ stehen im Bericht, wie sie eingegeben sind, auch die Namen der Verantwortlichen.</translation>
    </message>
    <message>
        <source>“Measures” name the indicator “%1”, which the release does not have: its targets stand without a value.</source>
        <translation>„Maßnahmen“ nennen den Indikator „%1“, den die Veröffentlichung nicht hat: Seine Zielwerte stehen ohne Wert da.</translation>
    </message>
    <message>
        <source>Name of the grouping in the release whose areas have chapters, or area. Left empty: the only grouping or that of Sozialräume, else the areas.</source>
        <translation>Name der Gliederung in der Veröffentlichung, deren Gebiete Kapitel bekommen, oder area. Leer: die einzige Gliederung oder die der Sozialräume, sonst die Gebiete.</translation>
    </message>
</context>
<context>
    <name>SozialraumAlgorithm</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs or choose a smaller area.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht. Schließen Sie andere Programme oder wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>QGIS could not go on: %1</source>
        <translation>QGIS konnte nicht weiterarbeiten: %1</translation>
    </message>
    <message>
        <source>This is a fault of Sozialraum-Monitor, not of your data: %1. Nothing was written. Please report it with the file that it happened with.</source>
        <translation>Das ist ein Fehler von Sozialraum-Monitor, nicht Ihrer Daten: %1. Es wurde nichts geschrieben. Bitte melden Sie ihn mit der Datei, bei der er auftrat.</translation>
    </message>
    <message>
        <source>This is a fault of Sozialraum-Monitor, not of your data. Nothing was written. Please report it with the file that it happened with.</source>
        <translation>Das ist ein Fehler von Sozialraum-Monitor, nicht Ihrer Daten. Es wurde nichts geschrieben. Bitte melden Sie ihn mit der Datei, bei der er auftrat.</translation>
    </message>
    <message>
        <source>“%1”: “%2” cannot be used.</source>
        <translation>„%1“: „%2“ lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no number.</source>
        <translation>„%1“: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3; it is %4.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein; angegeben ist %4.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 on; it is %3.</source>
        <translation>„%1“ muss eine Zahl ab %2 sein; angegeben ist %3.</translation>
    </message>
    <message>
        <source>“%1” must be a number up to %2; it is %3.</source>
        <translation>„%1“ muss eine Zahl bis %2 sein; angegeben ist %3.</translation>
    </message>
    <message>
        <source>“%1” is empty; nothing can be done without it.</source>
        <translation>„%1“ ist leer; ohne geht es nicht.</translation>
    </message>
</context>
<context>
    <name>SozialraumProvider</name>
    <message>
        <source>Sozialraum-Monitor</source>
        <translation>Sozialraum-Monitor</translation>
    </message>
    <message>
        <source>Sozialraum-Monitor %1</source>
        <translation>Sozialraum-Monitor %1</translation>
    </message>
</context>
<context>
    <name>SpatialClustersAlgorithm</name>
    <message>
        <source>Spatial clusters</source>
        <translation>Räumliche Cluster</translation>
    </message>
    <message>
        <source>cluster,hot spot,Moran,LISA,Getis-Ord,neighbours,autocorrelation,empirical Bayes</source>
        <translation>Cluster,Hotspot,Moran,LISA,Getis-Ord,Nachbarn,Autokorrelation,empirischer Bayes</translation>
    </message>
    <message>
        <source>Finds where high or low values lie together more than by chance.</source>
        <translation>Findet, wo hohe oder niedrige Werte häufiger beieinanderliegen, als es der Zufall erwarten lässt.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas with the indicator; points only with nearest neighbours or a distance.</source>
        <translation>Gebiete mit dem Indikator; Punkte nur mit nächsten Nachbarn oder einer Entfernung.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>A rate or share; with a field of the population the number of cases.</source>
        <translation>Eine Quote oder ein Anteil; mit einem Feld der Bevölkerung die Anzahl der Fälle.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Number of nearest neighbours</source>
        <translation>Anzahl der nächsten Nachbarn</translation>
    </message>
    <message>
        <source>For “Only the nearest”: by the distance of the middles.</source>
        <translation>Für „Nur die nächsten“: nach dem Abstand der Mittelpunkte.</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Größte Entfernung</translation>
    </message>
    <message>
        <source>For “Within a distance”: between the middles.</source>
        <translation>Für „Innerhalb einer Entfernung“: zwischen den Mittelpunkten.</translation>
    </message>
    <message>
        <source>Width of gaps to ignore</source>
        <translation>Breite der Lücken, die übergangen werden</translation>
    </message>
    <message>
        <source>For “Common point (queen)” and “Common border (rook)”: borders that are not farther apart count as common.</source>
        <translation>Für „Gemeinsamer Punkt (Dame)“ und „Gemeinsame Grenze (Turm)“: Grenzen, die nicht weiter auseinanderliegen, gelten als gemeinsam.</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Permutationen</translation>
    </message>
    <message>
        <source>The smallest possible p is 1 / (permutations + 1). 0: no p.</source>
        <translation>Das kleinste mögliche p ist 1 / (Permutationen + 1). 0: kein p.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same seed gives the same result.</source>
        <translation>Anfang der Zufallszahlen: Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Signifikanz</translation>
    </message>
    <message>
        <source>The largest p of a cluster.</source>
        <translation>Das größte p eines Clusters.</translation>
    </message>
    <message>
        <source>Correction for many areas</source>
        <translation>Korrektur für viele Gebiete</translation>
    </message>
    <message>
        <source>Of a hundred areas without any pattern five have p below 0.05 by chance. The correction lowers the limit so that this share holds among the clusters found (Benjamini and Hochberg).</source>
        <translation>Von hundert Gebieten ohne jedes Muster haben fünf zufällig ein p unter 0,05. Die Korrektur senkt die Grenze so, dass dieser Anteil unter den gefundenen Clustern gilt (Benjamini und Hochberg).</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Bevölkerung</translation>
    </message>
    <message>
        <source>The input with lag (mean of the neighbours), local_i, p_value, quadrant, gi_star, and class_id with class_label for the map.</source>
        <translation>Die Eingabe mit lag (Mittelwert der Nachbarn), local_i, p_value, quadrant, gi_star sowie class_id und class_label für die Karte.</translation>
    </message>
    <message>
        <source>Moran&apos;s I</source>
        <translation>Morans I</translation>
    </message>
    <message>
        <source>p of Moran&apos;s I</source>
        <translation>p von Morans I</translation>
    </message>
    <message>
        <source>Moran&apos;s I without pattern</source>
        <translation>Morans I ohne Muster</translation>
    </message>
    <message>
        <source>Areas without neighbours</source>
        <translation>Gebiete ohne Nachbarn</translation>
    </message>
    <message>
        <source>high among high</source>
        <translation>hoch, Nachbarn hoch</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>niedrig, Nachbarn hoch</translation>
    </message>
    <message>
        <source>low among low</source>
        <translation>niedrig, Nachbarn niedrig</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>hoch, Nachbarn niedrig</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>nicht signifikant</translation>
    </message>
    <message>
        <source>no neighbours, or not rated</source>
        <translation>ohne Nachbarn oder nicht bewertet</translation>
    </message>
    <message>
        <source>Distances need coordinates in metres, but the areas have degrees (%1). Reproject them first, for example to EPSG:25833.</source>
        <translation>Entfernungen brauchen Koordinaten in Metern, die Gebiete haben aber Grad (%1). Projizieren Sie sie zuerst um, zum Beispiel nach EPSG:25833.</translation>
    </message>
    <message>
        <source>Common borders need areas; for points choose “Only the nearest” or “Within a distance”.</source>
        <translation>Gemeinsame Grenzen brauchen Flächen; wählen Sie für Punkte „Nur die nächsten“ oder „Innerhalb einer Entfernung“.</translation>
    </message>
    <message>
        <source>Rate of all areas %1 percent; variance between areas beyond chance %2</source>
        <translation>Quote aller Gebiete %1 Prozent; Varianz zwischen den Gebieten über den Zufall hinaus %2</translation>
    </message>
    <message>
        <source>Moran&apos;s I %1, without pattern %2, p %3</source>
        <translation>Morans I %1, ohne Muster %2, p %3</translation>
    </message>
    <message>
        <source>Spatial clusters: %1</source>
        <translation>Räumliche Cluster: %1</translation>
    </message>
    <message>
        <source>Divisor of the variance</source>
        <translation>Divisor der Varianz</translation>
    </message>
    <message>
        <source>In local Moran&apos;s I: n, as the R package spdep has it, or n − 1, as PySAL and GeoDa.</source>
        <translation>Im lokalen Moran-I: n wie im R-Paket spdep oder n − 1 wie in PySAL und GeoDa.</translation>
    </message>
    <message>
        <source>Variance of Moran&apos;s I without pattern</source>
        <translation>Varianz von Morans I ohne Muster</translation>
    </message>
    <message>
        <source>They get no local value. In the mean and variance of Moran&apos;s I they count, as in PySAL, or are left out, as in spdep.</source>
        <translation>Sie bekommen keinen örtlichen Wert. In Mittelwert und Varianz von Morans I zählen sie wie in PySAL oder bleiben außen vor wie in spdep.</translation>
    </message>
    <message>
        <source>Compared are the rates drawn towards the common rate after Marshall (1991), not the index of Assunção and Reis (1999).</source>
        <translation>Verglichen werden die zur Quote aller hin gezogenen Quoten nach Marshall (1991), nicht der Index von Assunção und Reis (1999).</translation>
    </message>
    <message>
        <source>Areas without neighbours: %1. They count in the mean and variance of Moran&apos;s I, and get no local value.</source>
        <translation>Gebiete ohne Nachbarn: %1. Sie zählen in Mittelwert und Varianz von Morans I und bekommen keinen örtlichen Wert.</translation>
    </message>
    <message>
        <source>Areas without neighbours: %1. They are left out of Moran&apos;s I, and get no local value.</source>
        <translation>Gebiete ohne Nachbarn: %1. Sie bleiben in Morans I außen vor und bekommen keinen örtlichen Wert.</translation>
    </message>
    <message>
        <source>Areas that share a point, that share a border, the nearest ones, all within a distance, or those that a file names.</source>
        <translation>Gebiete mit gemeinsamem Punkt, mit gemeinsamer Grenze, die nächsten, alle innerhalb einer Entfernung oder die, die eine Datei nennt.</translation>
    </message>
    <message>
        <source>File of neighbours</source>
        <translation>Datei der Nachbarn</translation>
    </message>
    <message>
        <source>For “Named by a file”: a GAL file, or a table with the columns area_key and neighbour.</source>
        <translation>Für „Von einer Datei genannt“: eine GAL-Datei oder eine Tabelle mit den Spalten area_key und neighbour.</translation>
    </message>
    <message>
        <source>Key of the areas</source>
        <translation>Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>For “Named by a file”: the field with the keys that stand in it.</source>
        <translation>Für „Von einer Datei genannt“: das Feld mit den Schlüsseln, die in ihr stehen.</translation>
    </message>
    <message>
        <source>Choose the “%1”.</source>
        <translation>Wählen Sie die „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Compares each area with the mean of its neighbours (local Moran&apos;s I, Gi*) and says by random permutations whether that could be chance.

Neighbours share a point (queen) or a border (rook), are the nearest ones, or lie within a distance; all count the same. Areas without neighbours are not rated.

p_value is one-sided. With the false-discovery correction fewer areas are significant, but few of them by chance. The same seed gives the same result.

With a field of the population the indicator is taken as a number of cases: rates of small areas are drawn towards the rate of all (empirical Bayes) before they are compared, or compared by the index of Assunção and Reis.</source>
        <translation>Vergleicht jedes Gebiet mit dem Mittelwert seiner Nachbarn (lokales Morans I, Gi*) und sagt durch zufällige Permutationen, ob das Zufall sein könnte.

Nachbarn haben einen Punkt (queen) oder eine Grenze (rook) gemeinsam, sind die nächsten oder liegen innerhalb einer Entfernung; alle zählen gleich. Gebiete ohne Nachbarn werden nicht bewertet.

p_value ist einseitig. Mit der Korrektur der Falscherkennungsrate sind weniger Gebiete signifikant, aber nur wenige davon zufällig. Derselbe Startwert ergibt dasselbe Ergebnis.

Mit einem Feld der Bevölkerung gilt der Indikator als Fallzahl: Quoten kleiner Gebiete werden vor dem Vergleich zur Quote aller hin gezogen (empirischer Bayes-Schätzer) oder mit dem Index von Assunção und Reis verglichen.</translation>
    </message>
    <message>
        <source>For numbers of cases: those who could be concerned. The compared rate is written to eb_rate, in percent, or the index to eb_index.</source>
        <translation>Für Fallzahlen: diejenigen, die betroffen sein könnten. Die verglichene Quote steht in eb_rate, in Prozent, oder der Index in eb_index.</translation>
    </message>
    <message>
        <source>Rates of small areas</source>
        <translation>Quoten kleiner Gebiete</translation>
    </message>
    <message>
        <source>With a field of the population: the rate drawn towards that of all (Marshall), or the index of Assunção and Reis, which says by how many of its own standard deviations a rate lies from that of all.</source>
        <translation>Mit einem Feld der Bevölkerung: die zur Quote aller hin gezogene Quote (Marshall) oder der Index von Assunção und Reis; er sagt, um wie viele ihrer eigenen Standardabweichungen eine Quote von der aller abweicht.</translation>
    </message>
    <message>
        <source>Compared is the empirical Bayes index of Assunção and Reis (1999), not the rates drawn towards the common rate.</source>
        <translation>Verglichen wird der empirische Bayes-Index von Assunção und Reis (1999), nicht die zur gemeinsamen Quote hin gezogenen Quoten.</translation>
    </message>
    <message>
        <source>Local Moran&apos;s I of %1 areas, neighbours: %2, %3 permutations with seed %4</source>
        <translation>Lokales Morans I von %1 Gebieten, Nachbarn: %2, %3 Permutationen mit Startwert %4</translation>
    </message>
    <message>
        <source>clusters up to p = %1</source>
        <translation>Cluster bis p = %1</translation>
    </message>
    <message>
        <source>no cluster is significant</source>
        <translation>kein Cluster ist signifikant</translation>
    </message>
    <message>
        <source>Moran&apos;s I %1, without pattern %2, no p without permutations</source>
        <translation>Morans I %1, ohne Muster %2, ohne Permutationen kein p</translation>
    </message>
</context>
<context>
    <name>StagingFolder</name>
    <message>
        <source>Removed what an earlier run left that was ended before it was done: %1</source>
        <translation>Entfernt, was ein früherer Lauf hinterließ, der vor seinem Ende beendet wurde: %1</translation>
    </message>
    <message>
        <source>Put in place what an earlier run had made when it was ended: %1</source>
        <translation>An seinen Platz gebracht, was ein früherer Lauf fertig hatte, als er beendet wurde: %1</translation>
    </message>
    <message>
        <source>The folder %1 was deleted or moved away while results were made in it. They are lost: run again.</source>
        <translation>Der Ordner %1 wurde gelöscht oder verschoben, während Ergebnisse in ihm entstanden. Sie sind verloren: Starten Sie den Lauf neu.</translation>
    </message>
</context>
<context>
    <name>StatusDynamicsAlgorithm</name>
    <message>
        <source>Status and dynamics</source>
        <translation>Status und Dynamik</translation>
    </message>
    <message>
        <source>status,dynamics,change,trend,groups,Berlin,MSS,Hamburg,monitor</source>
        <translation>Status,Dynamik,Veränderung,Trend,Gruppen,Berlin,MSS,Hamburg,Monitor,Sozialraum</translation>
    </message>
    <message>
        <source>Puts areas into four classes of status, three of dynamics and the twelve groups of both.</source>
        <translation>Teilt Gebiete in vier Statusklassen, drei Dynamikklassen und die zwölf Gruppen aus beiden.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Areas or a table with one field per indicator and period.</source>
        <translation>Gebiete oder eine Tabelle mit einem Feld je Indikator und Zeitraum.</translation>
    </message>
    <message>
        <source>Indicators of the status</source>
        <translation>Indikatoren des Status</translation>
    </message>
    <message>
        <source>Shares of the newest year; high values are a burden.</source>
        <translation>Anteile des neuesten Jahres; hohe Werte bedeuten eine Belastung.</translation>
    </message>
    <message>
        <source>Indicators of the dynamics</source>
        <translation>Indikatoren der Dynamik</translation>
    </message>
    <message>
        <source>Changes over some years, in percentage points, where the table has them.</source>
        <translation>Veränderungen über einige Jahre in Prozentpunkten, wo die Tabelle sie hat.</translation>
    </message>
    <message>
        <source>The same indicators earlier</source>
        <translation>Dieselben Indikatoren früher</translation>
    </message>
    <message>
        <source>Instead of the changes: the indicators of the status some years ago, in the same order. The change is computed.</source>
        <translation>Statt der Veränderungen: die Indikatoren des Status vor einigen Jahren, in derselben Reihenfolge. Die Veränderung wird berechnet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Of the earlier indicators: the difference, of shares in percentage points, or relative to the earlier value in percent.</source>
        <translation>Gegenüber den früheren Indikatoren: die Differenz, bei Anteilen in Prozentpunkten, oder relativ zum früheren Wert in Prozent.</translation>
    </message>
    <message>
        <source>Indicators where low values are a burden</source>
        <translation>Indikatoren, bei denen niedrige Werte eine Belastung bedeuten</translation>
    </message>
    <message>
        <source>Fields among the chosen ones whose direction is turned around, like school-leaving certificates.</source>
        <translation>Felder unter den gewählten, deren Richtung umgekehrt wird, etwa Schulabschlüsse.</translation>
    </message>
    <message>
        <source>Limits of the status</source>
        <translation>Grenzen des Status</translation>
    </message>
    <message>
        <source>In standard deviations around the mean.</source>
        <translation>In Standardabweichungen um den Mittelwert.</translation>
    </message>
    <message>
        <source>Limits of the dynamics</source>
        <translation>Grenzen der Dynamik</translation>
    </message>
    <message>
        <source>The input with status_index, status_class, dynamics_index, dynamics_class and group; class_id numbers the groups for the map: colour for the status, a triangle for the dynamics.</source>
        <translation>Die Eingabe mit status_index, status_class, dynamics_index, dynamics_class und group; class_id nummeriert die Gruppen für die Karte: Farbe für den Status, ein Dreieck für die Dynamik.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>Not rated – areas: %1</source>
        <translation>Nicht bewertet – Gebiete: %1</translation>
    </message>
    <message>
        <source>Group %1 – areas: %2</source>
        <translation>Gruppe %1 – Gebiete: %2</translation>
    </message>
    <message>
        <source>Choose the indicators of the dynamics, or for each of the %1 indicators of the status the same one earlier; %2 are chosen.</source>
        <translation>Wählen Sie die Indikatoren der Dynamik oder zu jedem der %1 Indikatoren des Status denselben früher; gewählt sind %2.</translation>
    </message>
    <message>
        <source>Status and dynamics: z-scores around the simple mean with divisor n, added up, z-scores again; classes at %1 and %2 standard deviations</source>
        <translation>Status und Dynamik: z-Werte um den einfachen Mittelwert mit Teiler n, addiert, nochmals z-Werte; Klassen bei %1 und %2 Standardabweichungen</translation>
    </message>
    <message>
        <source>%1: status %2, dynamics %3</source>
        <translation>%1: Status %2, Dynamik %3</translation>
    </message>
    <message>
        <source>Computes an index of the status and an index of the change of the same indicators over some years, as Berlin&apos;s Monitoring Soziale Stadtentwicklung does: z-scores with divisor n around the simple mean of the rated areas, their sum, and z-scores again.

Status: 1 high (below −1 standard deviations), 2 middle, 3 low (above 1), 4 very low (above 1.5). Dynamics: 1 positive (below −1), 3 stable, 5 negative (above 1). A value on a limit belongs to the class nearer to the mean. Groups: 1+ 1± 1- … 4-.

The classes compare areas with each other: negative dynamics does not mean that the burden grew, only that it did worse than in the other areas.

Excluded areas and those that lack an indicator are not rated (−3) and take part in no mean; where that is so because an indicator is confidential, −1.</source>
        <translation>Berechnet einen Index des Status und einen Index der Veränderung derselben Indikatoren über einige Jahre, wie es das Berliner Monitoring Soziale Stadtentwicklung tut: z-Werte mit Teiler n um den einfachen Mittelwert der bewerteten Gebiete, ihre Summe und nochmals z-Werte.

Status: 1 hoch (unter −1 Standardabweichungen), 2 mittel, 3 niedrig (über 1), 4 sehr niedrig (über 1,5). Dynamik: 1 positiv (unter −1), 3 stabil, 5 negativ (über 1). Ein Wert auf einer Grenze gehört zur Klasse, die näher am Mittelwert liegt. Gruppen: 1+ 1± 1- … 4-.

Die Klassen vergleichen Gebiete miteinander: Negative Dynamik heißt nicht, dass die Belastung gewachsen ist, nur dass sie sich ungünstiger entwickelt hat als in den anderen Gebieten.

Ausgeschlossene Gebiete und solche, denen ein Indikator fehlt, werden nicht bewertet (−3) und gehen in keinen Mittelwert ein; liegt das an der Geheimhaltung eines Indikators, −1.</translation>
    </message>
    <message>
        <source>“%1” under “%2” is not among the chosen indicators and has no effect.</source>
        <translation>„%1“ unter „%2“ gehört nicht zu den gewählten Indikatoren und hat keine Wirkung.</translation>
    </message>
    <message>
        <source>“%1” is chosen, so that “%2” has no effect.</source>
        <translation>„%1“ ist gewählt, daher hat „%2“ keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>StoreContentsAlgorithm</name>
    <message>
        <source>Store contents</source>
        <translation>Inhalt des Speichers</translation>
    </message>
    <message>
        <source>store,list,catalogue,periods,sources,coverage,monitor</source>
        <translation>Speicher,Verzeichnis,Katalog,Zeiträume,Quellen,Monitor</translation>
    </message>
    <message>
        <source>Lists what the indicator store holds: a row for each indicator and level.</source>
        <translation>Zeigt, was der Indikatorenspeicher enthält: eine Zeile je Indikator und Ebene.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>A row for each indicator and level.</source>
        <translation>Eine Zeile je Indikator und Ebene.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Each row says which periods, how many areas and observations, how many of these have a number, and from which tables they come. On request tables of the territory (levels and groupings with their dates), of the imports with their numbers, as “Withdraw import” asks for them, and of what was released to whom.</source>
        <translation>Jede Zeile nennt die Zeiträume, wie viele Gebiete und Beobachtungen es gibt, wie viele davon eine Zahl haben und aus welchen Tabellen sie kommen. Auf Wunsch dazu Tabellen des Gebietsstands (Ebenen und Gliederungen mit ihrem Tag), der Importe mit ihren Nummern, nach denen „Import zurückziehen“ fragt, und dessen, was für wen veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebietsstand</translation>
    </message>
    <message>
        <source>A row for each level and each grouping, with the date since when it is like that.</source>
        <translation>Eine Zeile je Ebene und je Gliederung mit dem Tag, seit dem sie so ist.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>A row for each import: its number, state, tables and counts of cells.</source>
        <translation>Eine Zeile je Import: Nummer, Zustand, Tabellen und Zahlen der Zellen.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>A row for each release and recipient, with the number of its cells and of those that were withheld.</source>
        <translation>Eine Zeile je Veröffentlichung und Empfänger, mit der Zahl ihrer Zellen und der davon gesperrten.</translation>
    </message>
</context>
<context>
    <name>StoreMapsAlgorithm</name>
    <message>
        <source>Maps of the store</source>
        <translation>Karten aus dem Speicher</translation>
    </message>
    <message>
        <source>store,map,classes,period,project,view,legend,server,choropleth,monitor</source>
        <translation>Speicher,Karte,Klassen,Zeitraum,Projekt,Sicht,Legende,Server,Choroplethe,Monitor</translation>
    </message>
    <message>
        <source>A project that draws the indicators of the store in every period, without copying anything.</source>
        <translation>Ein Projekt, das die Indikatoren des Speichers in jedem Zeitraum zeichnet, ohne etwas zu kopieren.</translation>
    </message>
    <message>
        <source>Gives the areas their classes in all periods of each rate, in the same limits for all of them, and makes the project store_maps.qgz: one layer for each indicator, which looks into the store. Any QGIS opens it without the plugin, and QGIS Server does.

Another period is another filter of the layer (right click, “Filter…”), and nothing is copied: replace the date at its end.

The limits stay for the years to come, so that maps can be compared: after the next import, run this again, and only what is new is drawn. Choose a method to have new limits. Classes that came with an import, like those of an index, stay as they are. Counts get no map.

The project looks into the store itself, where every value is: it is INTERNAL. For everybody name a release to the public: then public_maps.gpkg is made beside the project, with outlines and released classes and nothing else.</source>
        <translation>Gibt den Gebieten für jede Quote Klassen in allen Zeiträumen, mit denselben Grenzen für alle, und macht das Projekt store_maps.qgz: ein Layer je Indikator, der in den Speicher sieht. Jedes QGIS öffnet es ohne die Erweiterung, auch QGIS Server.

Ein anderer Zeitraum ist ein anderer Filter des Layers (Rechtsklick, „Filter…“), und nichts wird kopiert: Ersetzen Sie das Datum am Ende.

Die Grenzen bleiben für die kommenden Jahre, damit Karten vergleichbar sind: Führen Sie dies nach dem nächsten Import noch einmal aus, und nur das Neue wird gezeichnet. Neue Grenzen gibt eine Methode. Klassen, die mit einem Import kamen, wie die eines Index, bleiben, wie sie sind. Anzahlen bekommen keine Karte.

Das Projekt sieht in den Speicher selbst, in dem jeder Wert steht: Es ist INTERN. Für alle nennen Sie eine Veröffentlichung: Dann entsteht neben dem Projekt public_maps.gpkg mit Umrissen und veröffentlichten Klassen und sonst nichts.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Names or codes, separated by semicolons. Left empty: all that are no counts.</source>
        <translation>Namen oder Codes, durch Semikolon getrennt. Leer: alle, die keine Anzahlen sind.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>“municipality”, “district” …; of its areas the newest are drawn.</source>
        <translation>„municipality“ (Gemeinde), „district“ (Kreis) …; gezeichnet werden ihre neuesten Gebiete.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The year or date that the project shows at first. Left empty: the latest of each indicator.</source>
        <translation>Das Jahr oder Datum, das das Projekt zuerst zeigt. Leer: das letzte jedes Indikators.</translation>
    </message>
    <message>
        <source>Method of the classes</source>
        <translation>Methode der Klassen</translation>
    </message>
    <message>
        <source>How the class limits are found, from the values of all periods together. “As the maps that there are”: the limits of the last run, natural breaks where there are none.</source>
        <translation>Wie die Klassengrenzen gefunden werden, aus den Werten aller Zeiträume zusammen. „Wie die Karten, die es gibt“: die Grenzen des letzten Laufs, natürliche Grenzen, wo es noch keine gibt.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Left empty: five, for fewer than 25 areas four.</source>
        <translation>Leer: fünf, bei weniger als 25 Gebieten vier.</translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <translation>Feste Grenzen</translation>
    </message>
    <message>
        <source>For the method “Fixed limits” and a single indicator: the inner limits, ascending, with semicolons between them.</source>
        <translation>Für die Methode „Feste Grenzen“ und einen einzigen Indikator: die inneren Grenzen, aufsteigend, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>The name of a release to the public, like 2026-1: only what it shows is drawn, from a file of its own. Left empty: everything, for the office.</source>
        <translation>Der Name einer Veröffentlichung für die Öffentlichkeit, wie 2026-1: Nur was sie zeigt, wird gezeichnet, aus einer eigenen Datei. Leer: alles, für das Amt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Of the project.</source>
        <translation>Des Projekts.</translation>
    </message>
    <message>
        <source>Gets the project; other files in it stay.</source>
        <translation>Bekommt das Projekt; andere Dateien darin bleiben.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Indicators drawn</source>
        <translation>Gezeichnete Indikatoren</translation>
    </message>
    <message>
        <source>Fixed limits are those of one indicator: name it under “%1”.</source>
        <translation>Feste Grenzen sind die eines Indikators: Nennen Sie ihn unter „%1“.</translation>
    </message>
    <message>
        <source>Counts get no map, as areas are coloured by rates only: %1</source>
        <translation>Anzahlen bekommen keine Karte, da Gebiete nur nach Quoten gefärbt werden: %1</translation>
    </message>
    <message>
        <source>“%1” is drawn in the classes that were imported.</source>
        <translation>„%1“ wird in den Klassen gezeichnet, die importiert wurden.</translation>
    </message>
    <message>
        <source>“%1” is drawn as it was.</source>
        <translation>„%1“ wird gezeichnet, wie es war.</translation>
    </message>
    <message>
        <source>“%1” has new class limits; drawn anew: %2</source>
        <translation>„%1“ hat neue Klassengrenzen; neu gezeichnet: %2</translation>
    </message>
    <message>
        <source>“%1” keeps its class limits; drawn anew: %2</source>
        <translation>„%1“ behält seine Klassengrenzen; neu gezeichnet: %2</translation>
    </message>
    <message>
        <source>Another period is another filter of the layer: the date at its end, from %1 to %2.</source>
        <translation>Ein anderer Zeitraum ist ein anderer Filter des Layers: das Datum an seinem Ende, von %1 bis %2.</translation>
    </message>
    <message>
        <source>Indicators drawn: %1.</source>
        <translation>Gezeichnete Indikatoren: %1.</translation>
    </message>
</context>
<context>
    <name>StoreParameter</name>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The indicator store: a GeoPackage file (“/data/store.gpkg”), or “postgres:” and the name of a connection of QGIS, with the schema behind a slash (“postgres:district/monitor”).</source>
        <translation>Der Indikatorenspeicher: eine GeoPackage-Datei („/daten/speicher.gpkg“) oder „postgres:“ und der Name einer Verbindung in QGIS, dahinter nach einem Schrägstrich das Schema („postgres:landkreis/monitor“).</translation>
    </message>
    <message>
        <source>QGIS has no PostgreSQL connection “%1”. Make it in the browser, or correct the name under “Store”.</source>
        <translation>QGIS hat keine PostgreSQL-Verbindung „%1“. Legen Sie sie im Browser an oder berichtigen Sie den Namen unter „Speicher“.</translation>
    </message>
    <message>
        <source>Choose a store.</source>
        <translation>Wählen Sie einen Speicher.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for a store.</source>
        <translation>Den Ordner „%1“ für einen Speicher gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>StoreView</name>
    <message>
        <source>QGIS cannot open the view “%1” of the store: %2</source>
        <translation>QGIS kann die Sicht „%1“ des Speichers nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>StylesAlgorithm</name>
    <message>
        <source>Styles of the monitor</source>
        <translation>Stile des Monitors</translation>
    </message>
    <message>
        <source>style,symbol,colour,ramp,QML,style manager,library,legend</source>
        <translation>Stil,Symbol,Farbe,Farbverlauf,QML,Stilmanager,Bibliothek,Legende</translation>
    </message>
    <message>
        <source>Puts the symbols and colours of the monitor into the style manager, and writes them as files.</source>
        <translation>Bringt die Symbole und Farben des Monitors in den Stilmanager und schreibt sie als Dateien.</translation>
    </message>
    <message>
        <source>Add to the style manager</source>
        <translation>In den Stilmanager aufnehmen</translation>
    </message>
    <message>
        <source>In your profile of QGIS.</source>
        <translation>In Ihrem Profil von QGIS.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Left empty: no files.</source>
        <translation>Leer: keine Dateien.</translation>
    </message>
    <message>
        <source>Number of styles</source>
        <translation>Anzahl der Stile</translation>
    </message>
    <message>
        <source>The styles could not be added to the style manager: %1</source>
        <translation>Die Stile konnten nicht in den Stilmanager aufgenommen werden: %1</translation>
    </message>
    <message>
        <source>Added to the style manager, under the tag “Sozialplanung”.</source>
        <translation>In den Stilmanager aufgenommen, unter dem Schlagwort „Sozialplanung“.</translation>
    </message>
    <message>
        <source>Adds the colour ramps and symbols of the monitor to the style manager, under the tag “Sozialplanung”; those of an earlier version are replaced.

Into the folder go sozialraum.xml, the library for the style managers of others, and a style (QML) for each kind of layer: classes in three colour ramps with hatches for confidential, missing and not rated, outlines, neighbours, facilities, counts, catchments, roads, cells with children. They work without this plugin. The folder layouts in it holds the layout templates of the plates: change them in QGIS&apos; layout window, and give the folder to “Monitor maps”.</source>
        <translation>Nimmt die Farbverläufe und Symbole des Monitors unter dem Schlagwort „Sozialplanung“ in den Stilmanager auf; die einer früheren Fassung werden ersetzt.

In den Ordner kommen sozialraum.xml, die Bibliothek für die Stilmanager anderer, und ein Stil (QML) je Art von Layer: Klassen in drei Farbverläufen mit Schraffuren für geheim, fehlend und nicht bewertet, Grenzen, Nachbarn, Einrichtungen, Anzahlen, Einzugsbereiche, Straßen, Zellen mit Kindern. Sie brauchen diese Erweiterung nicht. Der Ordner layouts darin enthält die Layoutvorlagen der Kartenblätter: Ändern Sie sie im Layoutfenster von QGIS und geben Sie den Ordner bei „Monitorkarten“ an.</translation>
    </message>
</context>
<context>
    <name>SuggestLocationsAlgorithm</name>
    <message>
        <source>Suggest locations</source>
        <translation>Standorte vorschlagen</translation>
    </message>
    <message>
        <source>location,allocation,site,p-median,covering,p-center,optimal,new kita,closing</source>
        <translation>Standort,Zuordnung,p-Median,Überdeckung,p-Zentrum,optimal,neue Kita,Schließung</translation>
    </message>
    <message>
        <source>Chooses the sites that serve the demand best, and proves how good the choice is.</source>
        <translation>Wählt die Standorte, die die Nachfrage am besten versorgen, und beweist, wie gut die Wahl ist.</translation>
    </message>
    <message>
        <source>Count of the demand</source>
        <translation>Zahl der Nachfrage</translation>
    </message>
    <message>
        <source>Children at each place.</source>
        <translation>Kinder an jedem Ort.</translation>
    </message>
    <message>
        <source>Fixed candidates</source>
        <translation>Feste Kandidaten</translation>
    </message>
    <message>
        <source>Expression that is true for sites that there are and that stay. Empty: none.</source>
        <translation>Ausdruck, der für Standorte wahr ist, die es gibt und die bleiben. Leer: keine.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What is to be made as small or as great as can be.</source>
        <translation>Was so klein oder so groß wie möglich werden soll.</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Anzahl der Standorte</translation>
    </message>
    <message>
        <source>All sites, the fixed ones among them. Not used by “Fewest sites for all children”.</source>
        <translation>Alle Standorte, die festen darunter. Bei „Wenigste Standorte für alle Kinder“ nicht benutzt.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Metres or minutes, for “Most children within the limit” and “Fewest sites for all children”.</source>
        <translation>Meter oder Minuten, für „Die meisten Kinder innerhalb der Grenze“ und „Wenigste Standorte für alle Kinder“.</translation>
    </message>
    <message>
        <source>Chosen sites</source>
        <translation>Gewählte Standorte</translation>
    </message>
    <message>
        <source>The chosen candidates with rank and gain: by how much a site betters the objective after those before it.</source>
        <translation>Die gewählten Kandidaten mit Rang und Gewinn: um wie viel ein Standort den Zielwert nach denen vor ihm verbessert.</translation>
    </message>
    <message>
        <source>Value of the objective</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Proven bound</source>
        <translation>Bewiesene Schranke</translation>
    </message>
    <message>
        <source>Proven to be the best</source>
        <translation>Bewiesen die beste Wahl</translation>
    </message>
    <message>
        <source>Children not served</source>
        <translation>Nicht versorgte Kinder</translation>
    </message>
    <message>
        <source>%1 sites; objective %2, proven to be the best.</source>
        <translation>%1 Standorte; Zielwert %2, bewiesen die beste Wahl.</translation>
    </message>
    <message>
        <source>%1 sites; objective %2; no choice can surpass %3.</source>
        <translation>%1 Standorte; Zielwert %2; keine Wahl kann %3 übertreffen.</translation>
    </message>
    <message>
        <source>%1 children are not served.</source>
        <translation>%1 Kinder sind nicht versorgt.</translation>
    </message>
    <message>
        <source>Places of the candidates</source>
        <translation>Plätze der Kandidaten</translation>
    </message>
    <message>
        <source>Children within the threshold of two sites or more (coverings)</source>
        <translation>Kinder innerhalb der Schwelle von zwei oder mehr Standorten (Abdeckungen)</translation>
    </message>
    <message>
        <source>%1 children are within the threshold of two sites or more.</source>
        <translation>%1 Kinder liegen innerhalb der Schwelle von zwei oder mehr Standorten.</translation>
    </message>
    <message>
        <source>Chooses sites among candidates:
“Shortest ways in all (p-median)”: the number you ask for, with the least sum of children times cost to their nearest site.
“Most children within the limit”: the number you ask for, with the most children within the threshold.
“Fewest sites for all children”: the fewest sites that cover all children that can be covered within the threshold; of equally few, those that cover the most children twice (LSCP-B, Hogan and ReVelle 1986), as far as a search of some seconds finds them.
“Shortest longest way (p-center)”: the number you ask for, with the least cost of the worst served place.

Fixed candidates are sites that there are and that stay; they count in the number. Leave existing sites out of the expression to let them be closed.

With places of the candidates no site is filled beyond them, but by “Shortest longest way (p-center)”, which does not take them: the children are assigned so that the fewest are left without a place, then with the shortest ways; a place of demand may be shared among sites. “Fewest sites for all children” then chooses the fewest sites that have places for all children that the candidates together have places for.

The choice is proven to be the best by branch and bound where that is possible in time; else the bound says what no choice can surpass.</source>
        <translation>Wählt Standorte unter Kandidaten:
„Kürzeste Wege insgesamt (p-Median)“: die gewünschte Zahl mit der kleinsten Summe aus Kindern mal Kosten zum nächsten Standort.
„Die meisten Kinder innerhalb der Grenze“: die gewünschte Zahl mit den meisten Kindern innerhalb der Schwelle.
„Wenigste Standorte für alle Kinder“: die wenigsten Standorte, die alle Kinder abdecken, die sich innerhalb der Schwelle abdecken lassen; unter gleich wenigen jene, die die meisten Kinder doppelt abdecken (LSCP-B, Hogan und ReVelle 1986), soweit eine Suche von einigen Sekunden sie findet.
„Kürzester längster Weg (p-Center)“: die gewünschte Zahl mit den kleinsten Kosten des am schlechtesten versorgten Orts.

Feste Kandidaten sind Standorte, die es gibt und die bleiben; sie zählen bei der Zahl mit. Bestehende Standorte, die der Ausdruck nicht nennt, dürfen geschlossen werden.

Mit Plätzen der Kandidaten wird kein Standort über sie hinaus gefüllt, außer bei „Kürzester längster Weg (p-Center)“, das sie nicht annimmt: Die Kinder werden so verteilt, dass die wenigsten ohne Platz bleiben, dann mit den kürzesten Wegen; ein Ort der Nachfrage kann auf mehrere Standorte aufgeteilt werden. „Wenigste Standorte für alle Kinder“ wählt dann die wenigsten Standorte, die Plätze für alle Kinder haben, für die die Kandidaten zusammen Plätze haben.

Dass die Wahl die beste ist, wird durch Branch and Bound bewiesen, wo das in angemessener Zeit möglich ist; sonst sagt die Schranke, was keine Wahl übertreffen kann.</translation>
    </message>
    <message>
        <source>Places that a candidate would have; “Shortest longest way (p-center)” does not take them. Empty: as many as are asked for.</source>
        <translation>Plätze, die ein Kandidat hätte; „Kürzester längster Weg (p-Center)“ nimmt sie nicht an. Leer: so viele, wie gebraucht werden.</translation>
    </message>
</context>
<context>
    <name>SumReport</name>
    <message>
        <source>Summed: %1.</source>
        <translation>Summiert: %1.</translation>
    </message>
    <message>
        <source>Left out, because they do not add up: %1. Give a formula over counts under “Rates”, or name counts under “Counts”.</source>
        <translation>Weggelassen, weil sie sich nicht summieren lassen: %1. Geben Sie unter „Quoten“ eine Formel über absolute Zahlen an, oder nennen Sie Anzahlen unter „Absolute Zahlen“.</translation>
    </message>
    <message>
        <source>Formulas for “Rates” from the catalogue: %1</source>
        <translation>Formeln für „Quoten“ aus dem Katalog: %1</translation>
    </message>
    <message>
        <source>Nothing was summed: no field is known as a count. Choose them under “%1”.</source>
        <translation>Nichts wurde summiert: Kein Feld ist als Anzahl bekannt. Wählen Sie die Felder unter „%1“.</translation>
    </message>
</context>
<context>
    <name>SurveyIndicatorsAlgorithm</name>
    <message>
        <source>Survey as indicators</source>
        <translation>Befragung als Indikatoren</translation>
    </message>
    <message>
        <source>survey,questionnaire,Befragung,Umfrage,answers,shares,confidence interval,Wilson,weights,base</source>
        <translation>survey,Fragebogen,Befragung,Umfrage,Antworten,Anteile,Konfidenzintervall,Wilson,Gewichte,Basis</translation>
    </message>
    <message>
        <source>Shares of answers by area, with the number of people asked and an interval, as a long table for the store.</source>
        <translation>Anteile von Antworten je Gebiet, mit der Zahl der Befragten und einem Intervall, als lange Tabelle für den Speicher.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>A row for each person.</source>
        <translation>Eine Zeile je Person.</translation>
    </message>
    <message>
        <source>Area of the person</source>
        <translation>Gebiet der Person</translation>
    </message>
    <message>
        <source>Key of the municipality, or of the planning area.</source>
        <translation>Schlüssel der Gemeinde oder des Sozialraums.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Columns with answers to choose from; their headings become the names.</source>
        <translation>Spalten mit Antworten zur Auswahl; ihre Überschriften werden die Namen.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How much each person counts; left empty: all the same.</source>
        <translation>Wie viel jede Person zählt; leer: alle gleich.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>When people were asked: 2026, or 2026-05.</source>
        <translation>Wann befragt wurde: 2026 oder 2026-05.</translation>
    </message>
    <message>
        <source>Key of the whole</source>
        <translation>Schlüssel des Ganzen</translation>
    </message>
    <message>
        <source>Of the district, for all people together; left empty: areas alone.</source>
        <translation>Des Landkreises, für alle zusammen; leer: nur die Gebiete.</translation>
    </message>
    <message>
        <source>Between several answers</source>
        <translation>Zwischen mehreren Antworten</translation>
    </message>
    <message>
        <source>What parts the answers of one person in a cell, like “;”. Left empty: each gives one.</source>
        <translation>Was die Antworten einer Person in einer Zelle trennt, etwa „;“. Leer: Jede gibt eine.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the names that are added.</source>
        <translation>Der Namen, die dazukommen.</translation>
    </message>
    <message>
        <source>Words for no answer</source>
        <translation>Wörter für keine Antwort</translation>
    </message>
    <message>
        <source>Separated by semicolons; these people do not count.</source>
        <translation>Mit Semikolon getrennt; diese Personen zählen nicht mit.</translation>
    </message>
    <message>
        <source>Fewest people</source>
        <translation>Mindestzahl Befragter</translation>
    </message>
    <message>
        <source>Who answered, in an area; fewer: withheld.</source>
        <translation>Mit Antwort, je Gebiet; darunter: gesperrt.</translation>
    </message>
    <message>
        <source>Uncertain below</source>
        <translation>Eingeschränkt aussagekräftig unter</translation>
    </message>
    <message>
        <source>So many people who answered.</source>
        <translation>So vielen Befragten mit Antwort.</translation>
    </message>
    <message>
        <source>Fewest of an answer</source>
        <translation>Mindestzahl einer Antwort</translation>
    </message>
    <message>
        <source>Who gave it in an area; fewer, but not none: withheld.</source>
        <translation>Die sie in einem Gebiet gaben; weniger, aber nicht keine: gesperrt.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>A long table: a row for each area and answer, and one for the base of each question.</source>
        <translation>Eine lange Tabelle: eine Zeile je Gebiet und Antwort und eine für die Zahl der Befragten jeder Frage.</translation>
    </message>
    <message>
        <source>People who were asked</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Shares withheld</source>
        <translation>Gesperrte Anteile</translation>
    </message>
    <message>
        <source>Shares that are uncertain</source>
        <translation>Eingeschränkt aussagekräftige Anteile</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no weight. “%3” are numbers from 0.</source>
        <translation>Zeile %1: „%2“ ist kein Gewicht. „%3“ sind Zahlen ab 0.</translation>
    </message>
    <message>
        <source>“%1” holds nobody who counts.</source>
        <translation>„%1“ enthält niemanden, der zählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no weight and are left out.</source>
        <translation>
            <numerusform>%n Person hat kein Gewicht und bleibt weg.</numerusform>
            <numerusform>%n Personen haben kein Gewicht und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no area and count in the whole alone.</source>
        <translation>
            <numerusform>%n Person hat kein Gebiet und zählt nur im Ganzen.</numerusform>
            <numerusform>%n Personen haben kein Gebiet und zählen nur im Ganzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no area and are left out.</source>
        <translation>
            <numerusform>%n Person hat kein Gebiet und bleibt weg.</numerusform>
            <numerusform>%n Personen haben kein Gebiet und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people, %2 questions: %3 shares, of which %4 are uncertain and %5 withheld.</source>
        <translation>Befragte: %1, Fragen: %2, Anteile: %3; davon eingeschränkt aussagekräftig: %4, gesperrt: %5.</translation>
    </message>
    <message>
        <source>Answers that fewer than %1 people gave in the same words stand together as “other answers”.</source>
        <translation>Antworten, die weniger als %1 Personen wortgleich gaben, stehen zusammen als „andere Antworten“.</translation>
    </message>
    <message>
        <source>The table of answers has a row for each person and a column for each question. Each answer becomes an indicator of its area: the share of those who gave it among those who answered the question, its interval of 95 % (Wilson), and the number of people (base).

Only the chosen columns are read. What people wrote in their own words does not leave the survey: an answer is named where at least five people gave it in the same words, all others are added up as “other answers”, and a question with too many of them is refused.

Where few people answered the share is uncertain, and stands in brackets from then on; where very few did it is withheld, as are answers that one or two people of an area gave, and what would give them away.

With weights the interval is that of as many people as they are worth (Kish). The result may be imported into the store. An empty cell is no answer; where a question has a column for each of its answers, join them into one with a separator first.</source>
        <translation>Die Tabelle der Antworten hat eine Zeile je Person und eine Spalte je Frage. Jede Antwort wird ein Indikator ihres Gebiets: der Anteil derer, die sie gaben, an allen, die die Frage beantwortet haben, sein 95-%-Intervall (Wilson) und die Zahl der Befragten (base).

Gelesen werden nur die gewählten Spalten. Was Menschen in eigenen Worten schrieben, verlässt die Befragung nicht: Eine Antwort hat einen Namen, wenn mindestens fünf Personen sie wortgleich gaben; alle anderen werden als „andere Antworten“ addiert, und eine Frage mit zu vielen davon wird abgelehnt.

Wo wenige geantwortet haben, ist der Anteil eingeschränkt aussagekräftig und steht von da an in Klammern; wo es sehr wenige waren, ist er gesperrt, ebenso Antworten, die in einem Gebiet nur ein oder zwei Personen gaben, und was sie verraten würde.

Mit Gewichten gilt das Intervall für so viele Personen, wie sie wert sind (Kish). Das Ergebnis kann in den Speicher importiert werden. Eine leere Zelle ist keine Antwort; wo eine Frage eine Spalte je Antwort hat, verbinden Sie sie vorher zu einer mit Trennzeichen.</translation>
    </message>
</context>
<context>
    <name>TableReadingPage</name>
    <message>
        <source>flat file of the statistical offices</source>
        <translation>Flatfile der statistischen Ämter</translation>
    </message>
    <message>
        <source>flat file of the statistical offices, layout until 2025</source>
        <translation>Flatfile der statistischen Ämter, Aufbau bis 2025</translation>
    </message>
    <message>
        <source>table of GENESIS</source>
        <translation>Tabelle von GENESIS</translation>
    </message>
    <message>
        <source>GV100AD, fixed width</source>
        <translation>GV100AD, feste Breite</translation>
    </message>
    <message>
        <source>table of Eurostat</source>
        <translation>Tabelle von Eurostat</translation>
    </message>
    <message>
        <source>table with headings</source>
        <translation>Tabelle mit Überschriften</translation>
    </message>
    <message>
        <source>rows of titles</source>
        <translation>Titelzeilen</translation>
    </message>
    <message>
        <source>rows below the data</source>
        <translation>Zeilen unter den Daten</translation>
    </message>
    <message>
        <source>rows with the numbers of the columns</source>
        <translation>Zeilen mit Spaltennummern</translation>
    </message>
    <message>
        <source>rows without a key</source>
        <translation>Zeilen ohne Schlüssel</translation>
    </message>
    <message>
        <source>areas without values</source>
        <translation>Gebiete ohne Werte</translation>
    </message>
    <message>
        <source>rows that are too short</source>
        <translation>zu kurze Zeilen</translation>
    </message>
    <message>
        <source>areas of other levels</source>
        <translation>Gebiete anderer Ebenen</translation>
    </message>
    <message>
        <source>columns of text</source>
        <translation>Textspalten</translation>
    </message>
    <message>
        <source>further columns of keys</source>
        <translation>weitere Schlüsselspalten</translation>
    </message>
    <message>
        <source>columns of postcodes</source>
        <translation>Spalten mit Postleitzahlen</translation>
    </message>
    <message>
        <source>columns of record types</source>
        <translation>Spalten mit Satzarten</translation>
    </message>
    <message>
        <source>columns of row numbers</source>
        <translation>Spalten mit Zeilennummern</translation>
    </message>
    <message>
        <source>columns of codes</source>
        <translation>Spalten mit Codes</translation>
    </message>
    <message>
        <source>empty columns</source>
        <translation>leere Spalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1 (of: %2)</source>
        <translation>%1 (von: %2)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Rows of the headings</source>
        <translation>Zeilen der Überschriften</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <translation>Zeilen der Daten</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Schlüsselspalte</translation>
    </message>
    <message>
        <source>Name column</source>
        <translation>Namensspalte</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Leading zeros put back</source>
        <translation>Ergänzte führende Nullen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(angenommen)</translation>
    </message>
    <message>
        <source>Thousands mark</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>Signs and flags</source>
        <translation>Zeichen und Kennbuchstaben</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How “%1” was understood</source>
        <translation>Wie „%1“ verstanden wurde</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>our own long table</source>
        <translation>eigene lange Tabelle</translation>
    </message>
    <message>
        <source>rows that name period, unit or group of the rows below</source>
        <translation>Zeilen, die Zeitraum, Einheit oder Gruppe der Zeilen darunter nennen</translation>
    </message>
    <message>
        <source>headings of a next page</source>
        <translation>Überschriften einer weiteren Seite</translation>
    </message>
    <message>
        <source>rows below a second heading that are no table</source>
        <translation>Zeilen unter einer zweiten Überschrift, die keine Tabelle sind</translation>
    </message>
    <message>
        <source>columns of levels</source>
        <translation>Spalten mit Ebenen</translation>
    </message>
    <message>
        <source>columns that the plan leaves out</source>
        <translation>Spalten, die der Plan auslässt</translation>
    </message>
    <message>
        <source>columns of flags without a value</source>
        <translation>Spalten mit Zeichen ohne Wert</translation>
    </message>
    <message>
        <source>Plan of the sheet</source>
        <translation>Plan des Blatts</translation>
    </message>
    <message>
        <source>columns of coordinates</source>
        <translation>Spalten mit Koordinaten</translation>
    </message>
</context>
<context>
    <name>TablesParameter</name>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
</context>
<context>
    <name>TypeProfileTexts</name>
    <message>
        <source>high: %1</source>
        <translation>hoch: %1</translation>
    </message>
    <message>
        <source>low: %1</source>
        <translation>niedrig: %1</translation>
    </message>
    <message>
        <source>average</source>
        <translation>durchschnittlich</translation>
    </message>
</context>
<context>
    <name>UnreachedDemand</name>
    <message>
        <source>The layer “%1” has no field state. Take the output “Demand with costs” of “Coverage of demand”.</source>
        <translation>Der Layer „%1“ hat kein Feld state. Nehmen Sie die Ausgabe „Nachfrage mit Kosten“ von „Versorgung der Nachfrage“.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2” with children.</source>
        <translation>Der Layer „%1“ hat kein Feld „%2“ mit Kindern.</translation>
    </message>
    <message>
        <source>Children not reached</source>
        <translation>Nicht erreichte Kinder</translation>
    </message>
    <message>
        <source>under %1 years</source>
        <translation>unter %1 Jahre</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
</context>
<context>
    <name>UpperAreasTexts</name>
    <message>
        <source>Areas above</source>
        <translation>Übergeordnete Gebiete</translation>
    </message>
    <message>
        <source>A field with the district or planning area of each area, for the index of these.</source>
        <translation>Ein Feld mit dem Landkreis oder Planungsraum jedes Gebiets, für deren Index.</translation>
    </message>
    <message>
        <source>Index of the areas above</source>
        <translation>Index der übergeordneten Gebiete</translation>
    </message>
    <message>
        <source>The means of the index, weighted by the field of the population, and made comparable anew on the level above as the procedure does with its index: upper_key, group, areas, areas_left_out, population, index_mean, index_value, index_rank.</source>
        <translation>Die Mittelwerte des Index, gewichtet mit dem Feld der Bevölkerung und auf der oberen Ebene neu vergleichbar gemacht, wie das Verfahren es mit seinem Index tut: upper_key, group, areas, areas_left_out, population, index_mean, index_value, index_rank.</translation>
    </message>
    <message>
        <source>The “%1” needs the field “%2”.</source>
        <translation>Die Ausgabe „%1“ braucht das Feld „%2“.</translation>
    </message>
    <message>
        <source>Areas above: %1; their index is the mean weighted by “%2”, made comparable anew. Areas left out: %3</source>
        <translation>Übergeordnete Gebiete: %1; ihr Index ist der mit „%2“ gewichtete Mittelwert, neu vergleichbar gemacht. Ausgelassene Gebiete: %3</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one, or ask for the right to write there.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden. Wählen Sie einen anderen oder lassen Sie sich dort Schreibrechte geben.</translation>
    </message>
</context>
<context>
    <name>WithdrawImportAlgorithm</name>
    <message>
        <source>Withdraw import</source>
        <translation>Import zurückziehen</translation>
    </message>
    <message>
        <source>store,import,withdraw,undo,wrong delivery,steward,monitor</source>
        <translation>Speicher,Import,zurückziehen,rückgängig,falsche Lieferung,Monitor</translation>
    </message>
    <message>
        <source>Lets an import of the store hold no more from today on; nothing is removed.</source>
        <translation>Lässt einen Import des Speichers ab heute nicht mehr gelten; entfernt wird nichts.</translation>
    </message>
    <message>
        <source>What held before holds again; what a later delivery said again still holds. As of an earlier day “Extract indicators” gives what was known then, with the import.</source>
        <translation>Was davor galt, gilt wieder; was eine spätere Lieferung noch einmal sagte, gilt weiter. Zum Kenntnisstand eines früheren Tages liefert „Indikatoren entnehmen“, was damals bekannt war, mit dem Import.</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Nummer des Imports</translation>
    </message>
    <message>
        <source>As “Import into store” said it.</source>
        <translation>Wie sie „In den Speicher importieren“ genannt hat.</translation>
    </message>
    <message>
        <source>Observations that hold no more</source>
        <translation>Beobachtungen, die nicht mehr gelten</translation>
    </message>
    <message>
        <source>Import %1 is withdrawn: %2 observations hold no more.</source>
        <translation>Import %1 ist zurückgezogen: %2 Beobachtungen gelten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>WriteFailure</name>
    <message>
        <source>%1 is in use by another program: the result is not in it. Close the file there and run again.</source>
        <translation>%1 wird von einem anderen Programm benutzt: Das Ergebnis ist nicht darin. Schließen Sie die Datei dort, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for %1, and the result was not written. Make room, or choose another folder.</source>
        <translation>Der Datenträger ist voll: Für %1 ist kein Platz, das Ergebnis wurde nicht geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the right to do so is missing. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: Das Recht dazu fehlt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written whole, so nothing was left of it. Is the disk full, or the file open in another program?</source>
        <translation>%1 konnte nicht ganz geschrieben werden, deshalb blieb nichts davon. Ist der Datenträger voll oder die Datei in einem anderen Programm geöffnet?</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more: it was deleted or moved away while %2 was made. Run again.</source>
        <translation>Den Ordner %1 gibt es nicht mehr: Er wurde gelöscht oder verschoben, während %2 entstand. Starten Sie den Lauf neu.</translation>
    </message>
</context>
<context>
    <name>sozialraum::ChoiceWidget</name>
    <message>
        <source>[not chosen]</source>
        <translation>[nicht gewählt]</translation>
    </message>
</context>
<context>
    <name>sozialraum::ComparisonChart</name>
    <message>
        <source>The area between the smallest and the largest value of all areas</source>
        <translation>Das Gebiet zwischen dem kleinsten und dem größten Wert aller Gebiete</translation>
    </message>
</context>
<context>
    <name>sozialraum::CoveragePage</name>
    <message>
        <source>&amp;Facilities</source>
        <translation>&amp;Einrichtungen</translation>
    </message>
    <message>
        <source>&amp;Children</source>
        <translation>&amp;Kinder</translation>
    </message>
    <message>
        <source>Field with the number of children</source>
        <translation>Feld mit der Zahl der Kinder</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>&amp;Roads</source>
        <translation>&amp;Straßen</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>&amp;Gebiete</translation>
    </message>
    <message>
        <source>Greatest way</source>
        <translation>Weitester Weg</translation>
    </message>
    <message>
        <source>&amp;Which Children Reach None?</source>
        <translation>Wel&amp;che Kinder erreichen keine?</translation>
    </message>
    <message>
        <source>Add the Layers of the &amp;Sample District</source>
        <translation>Layer des &amp;Beispielkreises hinzufügen</translation>
    </message>
    <message>
        <source>A copy of the facilities: close, move and add some, and see at once which children win and lose.</source>
        <translation>Eine Kopie der Einrichtungen: schließen, verschieben, hinzufügen – und sofort sehen, welche Kinder gewinnen und verlieren.</translation>
    </message>
    <message>
        <source>Facility that is to be closed</source>
        <translation>Einrichtung, die geschlossen werden soll</translation>
    </message>
    <message>
        <source>C&amp;lose It</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Choose the facilities: a point layer with Kitas or schools.</source>
        <translation>Wählen Sie die Einrichtungen: einen Punktlayer mit Kitas oder Schulen.</translation>
    </message>
    <message>
        <source>Choose where the children live: points or cells with their number.</source>
        <translation>Wählen Sie, wo die Kinder wohnen: Punkte oder Zellen mit ihrer Zahl.</translation>
    </message>
    <message>
        <source>Choose the roads: a line layer, from OpenStreetMap or your own office.</source>
        <translation>Wählen Sie die Straßen: einen Linienlayer, aus OpenStreetMap oder dem eigenen Amt.</translation>
    </message>
    <message>
        <source>Choose the field with the number of children.</source>
        <translation>Wählen Sie das Feld mit der Zahl der Kinder.</translation>
    </message>
    <message>
        <source>Ways are being computed…</source>
        <translation>Wege werden berechnet …</translation>
    </message>
    <message>
        <source>Choose the areas: the comparison counts in them.</source>
        <translation>Wählen Sie die Gebiete: In ihnen zählt der Vergleich.</translation>
    </message>
    <message>
        <source>&amp;Greatest way</source>
        <translation>Weitester &amp;Weg</translation>
    </message>
    <message>
        <source>What &amp;If? A New Scenario</source>
        <translation>&amp;Neues Szenario: Was wäre, wenn?</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Neue</translation>
    </message>
</context>
<context>
    <name>sozialraum::DataPage</name>
    <message>
        <source>There is no monitor in this project yet. A monitor is one file that keeps the areas of a district and all tables of offices about them.</source>
        <translation>In diesem Projekt ist noch kein Monitor. Ein Monitor ist eine Datei, die die Gebiete eines Landkreises und alle Tabellen der Ämter darüber bewahrt.</translation>
    </message>
    <message>
        <source>&amp;New Monitor…</source>
        <translation>&amp;Neuer Monitor …</translation>
    </message>
    <message>
        <source>&amp;Open Monitor…</source>
        <translation>Monitor ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>View &amp;Sample District</source>
        <translation>&amp;Beispielkreis ansehen</translation>
    </message>
    <message>
        <source>The invented district Musterland, with its tables and a first map: nothing of it is real.</source>
        <translation>Der erfundene Landkreis Musterland mit seinen Tabellen und einer ersten Karte: Nichts davon ist wirklich.</translation>
    </message>
    <message>
        <source>Drag tables here
Excel, CSV or ODS of statistical offices, employment agency or your own office</source>
        <translation>Tabellen hierher ziehen
Excel, CSV oder ODS aus Regionaldatenbank, INKAR, Arbeitsagentur oder eigenem Amt</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables of the monitor</source>
        <translation>Tabellen des Monitors</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add &amp;Tables…</source>
        <translation>&amp;Tabellen hinzufügen …</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Takes the chosen import back: what held before it holds again. Nothing is deleted.</source>
        <translation>Nimmt den gewählten Import zurück: Was vorher galt, gilt wieder. Gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>A&amp;ll as a Table</source>
        <translation>A&amp;lle als Tabelle</translation>
    </message>
    <message>
        <source>Waiting for the areas: %1. Choose “New Monitor…”.</source>
        <translation>Warten auf die Gebiete: %1. Wählen Sie „Neuer Monitor …“.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Import %1 of %2: %3</source>
        <translation>Import %1 vom %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more of this kind)</source>
        <translation>
            <numerusform>(und %n weiterer dieser Art)</numerusform>
            <numerusform>(und %n weitere dieser Art)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is being accepted…</source>
        <translation>Der Import wird angenommen …</translation>
    </message>
    <message>
        <source>Choose the table that is to be withdrawn.</source>
        <translation>Wählen Sie die Tabelle, die zurückgezogen werden soll.</translation>
    </message>
    <message>
        <source>The import is being withdrawn…</source>
        <translation>Der Import wird zurückgezogen …</translation>
    </message>
    <message>
        <source>%1 cells no longer hold. The same file, added again, brings them back.</source>
        <translation>%1 Zellen gelten nicht mehr. Dieselbe Datei, noch einmal hinzugefügt, bringt sie zurück.</translation>
    </message>
    <message>
        <source>Protocol of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>There is no protocol of %1 beside the monitor: it was made on another computer, or elsewhere.</source>
        <translation>Neben dem Monitor liegt kein Protokoll von %1: Es ist auf einem anderen Rechner oder anderswo entstanden.</translation>
    </message>
    <message>
        <source>The protocol is in the list of layers: a row for each cell that has no area. Open its attribute table.</source>
        <translation>Das Protokoll steht in der Layerliste: eine Zeile je Zelle, die kein Gebiet hat. Öffnen Sie seine Attributtabelle.</translation>
    </message>
</context>
<context>
    <name>sozialraum::DesktopPlugin</name>
    <message>
        <source>Show the Algorithms of Sozialraum-Monitor</source>
        <translation>Werkzeuge des Sozialraum-Monitors zeigen</translation>
    </message>
    <message>
        <source>About Sozialraum-Monitor…</source>
        <translation>Über Sozialraum-Monitor…</translation>
    </message>
    <message>
        <source>The Processing toolbox is not available. Please switch on the plugin “Processing” in the plugin manager.</source>
        <translation>Die Verarbeitungswerkzeuge sind nicht verfügbar. Bitte schalten Sie in der Erweiterungsverwaltung die Erweiterung „Processing“ ein.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sozialraum-Monitor %1&lt;/h3&gt;&lt;p&gt;Reads official statistics tables, joins them to municipalities without losing a row, classifies Sozialräume, checks how Kitas and schools reach the children on the road network, and draws the plates of the report.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sozialraum-Monitor %1&lt;/h3&gt;&lt;p&gt;Liest Tabellen der amtlichen Statistik, verknüpft sie mit Gemeinden, ohne eine Zeile zu verlieren, klassifiziert Sozialräume, prüft auf dem Straßennetz, wie Kitas und Schulen die Kinder erreichen, und zeichnet die Kartenblätter des Berichts.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Manual (German)</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>sozialraum::DockDoor</name>
    <message>
        <source>Monitor (Panel)</source>
        <translation>Monitor (Fenster)</translation>
    </message>
    <message>
        <source>Sozialraum-Monitor: from areas and tables to maps</source>
        <translation>Sozialraum-Monitor: von Gebieten und Tabellen zu Karten</translation>
    </message>
</context>
<context>
    <name>sozialraum::DockRun</name>
    <message>
        <source>The algorithm “%1” is not there. Switch on the plugin Sozialraum-Monitor.</source>
        <translation>Der Algorithmus „%1“ ist nicht da. Schalten Sie das Plugin Sozialraum-Monitor ein.</translation>
    </message>
    <message>
        <source>The run ended without a result.</source>
        <translation>Der Lauf endete ohne Ergebnis.</translation>
    </message>
</context>
<context>
    <name>sozialraum::FacilityScenario</name>
    <message>
        <source>The scenario is being made…</source>
        <translation>Das Szenario wird angelegt …</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>The copy of the facilities cannot be edited.</source>
        <translation>Die Kopie der Einrichtungen lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>other places</source>
        <translation>andere Platzzahl</translation>
    </message>
    <message>
        <source>The scenario is being kept…</source>
        <translation>Das Szenario wird übernommen …</translation>
    </message>
</context>
<context>
    <name>sozialraum::FinishedMessage</name>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Add to This Project</source>
        <translation>In dieses Projekt übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Added to this project: %n layer(s)</source>
        <translation>
            <numerusform>In dieses Projekt übernommen: %n Layer</numerusform>
            <numerusform>In dieses Projekt übernommen: %n Layer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s)</source>
        <translation>
            <numerusform>%n Kartenblatt</numerusform>
            <numerusform>%n Kartenblätter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::IndicatorList</name>
    <message>
        <source>Search indicators</source>
        <translation>Indikatoren suchen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) missing or confidential</source>
        <translation>
            <numerusform>%n Wert fehlt oder ist geheim</numerusform>
            <numerusform>%n Werte fehlen oder sind geheim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::ManualWindow</name>
    <message>
        <source>Manual of Sozialraum-Monitor</source>
        <translation>Handbuch des Sozialraum-Monitors</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>sozialraum::MonitorDock</name>
    <message>
        <source>Pages of the monitor</source>
        <translation>Seiten des Monitors</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open Monitor</source>
        <translation>Monitor öffnen</translation>
    </message>
    <message>
        <source>Add Tables</source>
        <translation>Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>The dialog needs the plugin “Processing”. Please switch it on in the plugin manager.</source>
        <translation>Der Dialog braucht das Plugin „Processing“. Bitte schalten Sie es in der Erweiterungsverwaltung ein.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>sozialraum::MonitorPage</name>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Raumebene</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Zahl der Klassen</translation>
    </message>
    <message>
        <source>Limits, like 5;7.5;10</source>
        <translation>Grenzen, etwa 5;7.5;10</translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <translation>Feste Grenzen</translation>
    </message>
    <message>
        <source>&amp;Draw Map</source>
        <translation>Karte &amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Z&amp;eitraum</translation>
    </message>
    <message>
        <source>Period of the map</source>
        <translation>Zeitraum der Karte</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n group(s))</source>
        <translation>
            <numerusform>%1 (%n Gruppe)</numerusform>
            <numerusform>%1 (%n Gruppen)</numerusform>
        </translation>
    </message>
    <message>
        <source>A map shows an indicator, and there is none yet: drag a table into this panel first.</source>
        <translation>Eine Karte zeigt einen Indikator, und es gibt noch keinen: Ziehen Sie zuerst eine Tabelle in dieses Fenster.</translation>
    </message>
    <message>
        <source>Choose an indicator in the list first.</source>
        <translation>Wählen Sie zuerst einen Indikator in der Liste.</translation>
    </message>
    <message>
        <source>Write the limits, ascending, with semicolons between them.</source>
        <translation>Schreiben Sie die Grenzen aufsteigend, mit Semikolons dazwischen.</translation>
    </message>
</context>
<context>
    <name>sozialraum::MonitorSession</name>
    <message>
        <source>The monitor is being read…</source>
        <translation>Der Monitor wird gelesen …</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The monitor is being checked…</source>
        <translation>Der Monitor wird geprüft …</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Table %1 of %2 is being read: %3</source>
        <translation>Tabelle %1 von %2 wird gelesen: %3</translation>
    </message>
    <message>
        <source>%1 holds nothing that the monitor does not have already.</source>
        <translation>%1 enthält nichts, was der Monitor nicht schon hat.</translation>
    </message>
    <message>
        <source>%1: %2 cells are new, %3 revised, %4 have no area.</source>
        <translation>%1: %2 Zellen sind neu, %3 revidiert, %4 haben kein Gebiet.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) wait until the monitor knows its areas: choose “New Monitor…”.</source>
        <translation>
            <numerusform>%n Tabelle wartet, bis der Monitor seine Gebiete kennt: Wählen Sie „Neuer Monitor …“.</numerusform>
            <numerusform>%n Tabellen warten, bis der Monitor seine Gebiete kennt: Wählen Sie „Neuer Monitor …“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::PathWidget</name>
    <message>
        <source>The way from areas to maps</source>
        <translation>Der Weg von den Gebieten zu den Karten</translation>
    </message>
</context>
<context>
    <name>sozialraum::PeriodChart</name>
    <message>
        <source>Series of %1 in %2</source>
        <translation>Reihe von %1 in %2</translation>
    </message>
    <message>
        <source>dashed: district</source>
        <translation>gestrichelt: Landkreis</translation>
    </message>
</context>
<context>
    <name>sozialraum::ProfileView</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>Area of the profile</source>
        <translation>Gebiet des Profils</translation>
    </message>
    <message>
        <source>Choose in the &amp;Map</source>
        <translation>In der Karte &amp;wählen</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keines gewählt</translation>
    </message>
    <message>
        <source>Click an area in the map.</source>
        <translation>Klicken Sie ein Gebiet in der Karte an.</translation>
    </message>
    <message>
        <source>Choose an area, here or in the map: its profile is shown.</source>
        <translation>Wählen Sie ein Gebiet, hier oder in der Karte: Sein Profil wird gezeigt.</translation>
    </message>
    <message>
        <source>The profile is being made…</source>
        <translation>Das Profil entsteht …</translation>
    </message>
</context>
<context>
    <name>sozialraum::ReportDockPage</name>
    <message>
        <source>The public</source>
        <translation>Öffentlichkeit</translation>
    </message>
    <message>
        <source>The public, the council, the office</source>
        <translation>Öffentlichkeit, Kreistag und Haus</translation>
    </message>
    <message>
        <source>The same, and each area</source>
        <translation>diese und jedes Gebiet</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Kreistag</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>From the maps</source>
        <translation>Aus den Karten</translation>
    </message>
    <message>
        <source>What may leave the office</source>
        <translation>Was das Haus verlassen darf</translation>
    </message>
    <message>
        <source>C&amp;ount</source>
        <translation>An&amp;zahl</translation>
    </message>
    <message>
        <source>Reci&amp;pients</source>
        <translation>Em&amp;pfänger</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>From what was released</source>
        <translation>Aus dem Veröffentlichten</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>below </source>
        <translation>unter </translation>
    </message>
    <message>
        <source>Counts below this are protected</source>
        <translation>Anzahlen darunter sind geschützt</translation>
    </message>
    <message>
        <source>Counts from 1 to below it are protected, here and in the release.</source>
        <translation>Anzahlen von 1 bis darunter sind geschützt, hier und in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>like %1; empty: the day</source>
        <translation>wie %1; leer: der Tag</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No program opens %1. Open it from your file manager.</source>
        <translation>Kein Programm öffnet %1. Öffnen Sie es in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>%1 cannot be opened any more: it was moved or deleted.</source>
        <translation>%1 lässt sich nicht mehr öffnen: Es wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is in the list of layers. Open its attribute table.</source>
        <translation>„%1“ steht in der Layerliste. Öffnen Sie die Attributtabelle.</translation>
    </message>
    <message>
        <source>C&amp;hapters</source>
        <translation>K&amp;apitel</translation>
    </message>
    <message>
        <source>Each of these areas has a chapter in the social report.</source>
        <translation>Jedes dieser Gebiete hat ein Kapitel im Sozialbericht.</translation>
    </message>
    <message>
        <source>Chapters of the social report</source>
        <translation>Kapitel des Sozialberichts</translation>
    </message>
    <message>
        <source>Each area</source>
        <translation>Jedes Gebiet</translation>
    </message>
</context>
<context>
    <name>sozialraum::TerritoryForm</name>
    <message>
        <source>&amp;Areas</source>
        <translation>&amp;Gebiete</translation>
    </message>
    <message>
        <source>Choose a file with the areas</source>
        <translation>Datei mit den Gebieten wählen</translation>
    </message>
    <message>
        <source>Areas as &amp;of</source>
        <translation>&amp;Stand der Gebiete</translation>
    </message>
    <message>
        <source>Lists of members: area key, group key, name of the group. The name of the file names the grouping.</source>
        <translation>Listen der Zugehörigkeit: Gebietsschlüssel, Gruppenschlüssel, Name der Gruppe. Der Name der Datei benennt die Gliederung.</translation>
    </message>
    <message>
        <source>&amp;Groupings</source>
        <translation>Gl&amp;iederungen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A new monitor: its areas with their keys (AGS or ARS), and where its file is to lie.</source>
        <translation>Ein neuer Monitor: seine Gebiete mit ihren Schlüsseln (AGS oder ARS), und wo seine Datei liegen soll.</translation>
    </message>
    <message>
        <source>More for this monitor: areas as of another day, or lists of planning areas.</source>
        <translation>Mehr für diesen Monitor: Gebiete eines anderen Stands oder Listen der Planungsräume.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Choose the areas: a layer of the project, or a file with “…”.</source>
        <translation>Wählen Sie die Gebiete: einen Layer des Projekts oder mit „…“ eine Datei.</translation>
    </message>
    <message>
        <source>Say where the file of the monitor is to lie.</source>
        <translation>Sagen Sie, wo die Datei des Monitors liegen soll.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it with “Open Monitor…”.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie ihn mit „Monitor öffnen …“.</translation>
    </message>
    <message>
        <source>Choose areas or a grouping.</source>
        <translation>Wählen Sie Gebiete oder eine Gliederung.</translation>
    </message>
    <message>
        <source>The monitor is being made…</source>
        <translation>Der Monitor wird angelegt …</translation>
    </message>
    <message>
        <source>Areas and groupings are being added…</source>
        <translation>Gebiete und Gliederungen werden hinzugefügt …</translation>
    </message>
    <message>
        <source>The monitor knows its areas.</source>
        <translation>Der Monitor kennt seine Gebiete.</translation>
    </message>
</context>
</TS>

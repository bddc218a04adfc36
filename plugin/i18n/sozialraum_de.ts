<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
</context>
<context>
    <name>AreaColumns</name>
    <message>
        <source>The input “%1” has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no field “%1”. Its fields are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” holds text, not numbers. Choose a field with numbers, or convert it with “Refactor fields” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “%1” of the field “%2” is unknown and counts as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a number. Write the numbers with semicolons between them, like 5;7.5;10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaSource</name>
    <message>
        <source>The areas have no field “%1”. Choose the field with the area key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas have no field with one of the usual names of keys (AGS, ARS …). Choose the field with the area key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 areas have no outline and will not be on any map: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 areas have a broken outline: %2. “Fix geometries” of QGIS repairs them; until then areas in km² and dissolved borders can be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas “%1” have no coordinate system, so nobody knows where they are. Set it in the properties of the layer (Source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no areas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassLabels</name>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassOutput</name>
    <message>
        <source>Class %1, %2: %3 areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a class (%1), %2: %3 areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodness of variance fit %1, sum of squares within the classes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassPlate</name>
    <message>
        <source>The layer “%1” has no field class_id. Classify its indicator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no areas: there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassStyle</name>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassificationTexts</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the class limits are found. “fixed” takes them from BREAKS and is the choice for monitors that are compared over years; “natural_breaks” is the exact optimum, not the approximation that QGIS calls Jenks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five for most maps, four for fewer than 25 areas. Fixed limits, head/tail breaks and box plots have their own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the method “fixed”: the inner limits, ascending, with semicolons between them, like 5;7.5;10 for the four classes below 5, 5 to below 7.5, 7.5 to below 10, 10 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed limits are rounded to so many decimals before the areas are put into classes, so that the legend says exactly what the map shows. −1 rounds to tens. Empty: not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Hyndman and Fan: 6 as SPSS, 7 as Excel and R, 8 median-unbiased, 9 as the deprivation index of the Robert Koch Institute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiples of the standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the method “standard_deviation”: where to cut, like -1;1;1.5 for the classes of Berlin&apos;s Monitoring Soziale Stadtentwicklung. Empty: …, -1.5, -0.5, 0.5, 1.5, … for an odd and …, -1, 0, 1, … for an even number of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisor of the standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n where the areas are all that there are, as in Berlin and Hamburg; n − 1 where they are a sample, as most programs have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the method “standard_deviation”: the simple mean of the areas, or the value of the whole district, in which large municipalities weigh more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the centre “district”. Empty: the value that came with the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value on a limit belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“upper_class” is the rule of German official maps: 5 to below 7.5. The last class is closed on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge classes without areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a class without areas to the one above it. Fixed classes always stay. The log says what was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator came without a value of the district. Enter it as “District value”, or choose the mean as centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural breaks (exact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head/tail breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometric progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widest gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around the district value %1, deviation %2 with divisor %3, simple mean %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around the simple mean %1, deviation %2 with divisor %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one set of limits for all periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifyIndicatorAlgorithm</name>
    <message>
        <source>Classify indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes,breaks,limits,quantile,natural breaks,jenks,equal interval,standard deviation,choropleth,legend,monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the values of an indicator into classes and colours the map by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a class number and a legend text for every area and styles the result, ready for a map.

Classes are closed below and open above (“5.0 to below 7.5”), the last one is closed. Computed limits can be rounded before the areas are put into classes, so that the legend says exactly what the map shows.

Areas without a usable value never get a class: −1 is confidential, −2 no data, −3 not rated. The reason is read from the field “&lt;field&gt;_status” where there is one, as “Join indicators” writes it.

For a series of years choose the fields of all years as “Fields of the series”: every year then gets the same limits.

The input may be a table without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas, points or a table with the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field with the values. Show rates and shares as areas, not counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same indicator in all its years: limits are computed from all of them together, so that the years can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All can be told apart by the colour-blind. “burden” is red, for indicators where more is worse; “automatic” is diverging for standard deviations and sequential else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of areas in the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the number of areas behind each class of the legend, in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input with the fields class_id and class_label, coloured by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each class: limits, legend text, number of areas, smallest and largest value in it. The latter are values of single areas: check before publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodness of variance fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of squares within the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeatureOutput</name>
    <message>
        <source>Style of Sozialraum-Monitor</source>
        <translation>Stil des Sozialraum-Monitors</translation>
    </message>
    <message>
        <source>The style of %1 could not be saved: %2</source>
        <translation>Der Stil von %1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>A feature could not be written to %1: %2</source>
        <translation>Ein Objekt konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be written to the end: %2</source>
        <translation>%1 konnte nicht zu Ende geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 of the values are infinite, the first in row %2. Correct them, or make them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value to make classes of: all are missing, confidential or excluded. With fixed limits such a field can be drawn, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes cannot be made; choose a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method “fixed” needs limits. Enter them as BREAKS, like 5;7.5;10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits must ascend, but %1 is followed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class limit is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes in geometric progression need values above 0; the smallest is %1. Choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities of the quantiles must ascend between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiples of the standard deviation must ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest share of the head must be above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “class nearer to the centre” needs a centre: choose the method “standard_deviation”, or enter the district value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values allow only %1 of the %2 classes asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 class limits fell together with others, or outside of the values, and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area is in the classes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 classes without areas were merged with their neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… und %n weitere dieser Art.</numerusform>
            <numerusform>… und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitorMapsAlgorithm</name>
    <message>
        <source>Monitor maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map,plate,print,pdf,layout,atlas,choropleth,legend,project,monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a plate for print of every classified indicator, and a project with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one plate for each classified layer, as PDF and PNG, and the project monitor.qgz that holds the layers and the layouts for editing by hand.

A plate carries title, level and date, the map with names and outlines, the legend with class limits and the number of areas in each class, entries for areas that are confidential, without data or not rated, the values of the district and the state, scale bar, north arrow, source and method. All plates of a run have the same frame and scale.

What is written on a plate comes from the layer, as “Join indicators” and “Classify indicator” keep it; the texts below replace it.

Layers that lie in the folder or beside it are referred to by relative paths, others are copied into layers.gpkg. When cancelled, finished plates stay whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers with the field class_id, as “Classify indicator” makes them; one plate each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their outlines are drawn above the areas, and named in the legend by the name of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the map; empty: a field called GEN, name or the like. A layer that has labels keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the plates and the project; plates of the same name are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of “%1” have no class_id; they are not drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one classified layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n finished plate(s) stay in the folder; the project was not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “%1” of the layout template is not installed; another is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitorProject</name>
    <message>
        <source>The layer “%1” could not be copied beside the project: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateExport</name>
    <message>
        <source>There is not enough memory for a picture of this size: %1. Choose fewer dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plate %1 cannot be written. Is the disk full, or the file open elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateFrame</name>
    <message>
        <source>The layer “%1” has no coordinate reference system. Set it in the properties of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” cannot be brought into %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” has no geometries that could be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateParameters</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and direction of the page; automatic: A4, upright for areas that are higher than wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own layout template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout saved as template (.qpt). Items with the ids map, legend, title, subtitle, reference, method, source, page and histogram are filled; only the map is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for print, with text that can be searched; PNG for documents and the web; both; or SVG for drawing programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of PNG files; PDF and SVG hold lines and text, not dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the plate; empty: the name of the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: level of the areas and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures are from; empty: as the tables name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the period of the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that the licence of the boundaries asks for, as “© GeoBasis-DE / BKG (2024) dl-de/by-2-0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office, for the line at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateTemplate</name>
    <message>
        <source>The layout template %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout template %1 has no map with the item id “map”. Give its map this id in QGIS and save the template again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a layout template of QGIS 3 (.qpt). Save one from the layout window with “Save as template”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlateTexts</name>
    <message>
        <source>District: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>How the language writes a date, in the letters of Qt; German: dd.MM.yyyy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations of municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In brackets: number of areas, %n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Sozialraum-Monitor was built for QGIS %1 and does not start in QGIS %2; please install the edition for your QGIS.</source>
        <translation>Sozialraum-Monitor wurde für QGIS %1 gebaut und startet nicht in QGIS %2; bitte installieren Sie die Ausgabe für Ihr QGIS.</translation>
    </message>
</context>
<context>
    <name>RingStyle</name>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation type="unfinished"></translation>
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
    <name>TableInputs</name>
    <message>
        <source>No table is given. Choose at least one file or layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesParameter</name>
    <message>
        <source>Tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Is the disk full, or the file open elsewhere?</source>
        <translation type="unfinished"></translation>
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
        <source>&lt;h3&gt;Sozialraum-Monitor %1&lt;/h3&gt;&lt;p&gt;Reads official statistics tables, joins them to municipalities without losing a row, classifies Sozialräume, checks how Kitas and schools reach the children on the road network, and draws the plates of the report.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 2 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sozialraum-Monitor %1&lt;/h3&gt;&lt;p&gt;Liest Tabellen der amtlichen Statistik, verknüpft sie mit Gemeinden, ohne eine Zeile zu verlieren, klassifiziert Sozialräume, prüft auf dem Straßennetz, wie Kitas und Schulen die Kinder erreichen, und zeichnet die Kartenblätter des Berichts.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 2 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
</TS>

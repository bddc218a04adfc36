<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AreaProfilesAlgorithm</name>
    <message numerus="yes">
        <source>Offers for areas that are not among the areas, and so are not shown: %n</source>
        <translation>
            <numerusform>Offers for areas that are not among the areas, and so are not shown: %n</numerusform>
            <numerusform>Offers for areas that are not among the areas, and so are not shown: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareFacilitiesAlgorithm</name>
    <message numerus="yes">
        <source>%n of the facilities after are too far from every road, or have no geometry, and serve nobody: %1.</source>
        <translation>
            <numerusform>%n of the facilities after is too far from every road, or has no geometry, and serves nobody: %1.</numerusform>
            <numerusform>%n of the facilities after are too far from every road, or have no geometry, and serve nobody: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostMatrixAlgorithm</name>
    <message numerus="yes">
        <source>%n origin(s) are too far from every road.</source>
        <translation>
            <numerusform>%n origin is too far from every road.</numerusform>
            <numerusform>%n origins are too far from every road.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destination(s) are too far from every road.</source>
        <translation>
            <numerusform>%n destination is too far from every road.</numerusform>
            <numerusform>%n destinations are too far from every road.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageTexts</name>
    <message numerus="yes">
        <source>%n facility(ies) are too far from every road, or have no geometry, and serve nobody: %1.</source>
        <translation>
            <numerusform>%n facility is too far from every road, or has no geometry, and serves nobody: %1.</numerusform>
            <numerusform>%n facilities are too far from every road, or have no geometry, and serve nobody: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the demand lie at roads that nothing joins to the network (islands).</source>
        <translation>
            <numerusform>%n place of the demand lies at roads that nothing joins to the network (islands).</numerusform>
            <numerusform>%n places of the demand lie at roads that nothing joins to the network (islands).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemandCoverageAlgorithm</name>
    <message numerus="yes">
        <source>%n cell(s) of the demand are wider than the smallest threshold (%1 m); all their children count at one point. Take smaller cells, or read the result with care.</source>
        <translation>
            <numerusform>%n cell of the demand is wider than the smallest threshold (%1 m); all its children count at one point. Take smaller cells, or read the result with care.</numerusform>
            <numerusform>%n cells of the demand are wider than the smallest threshold (%1 m); all their children count at one point. Take smaller cells, or read the result with care.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field “%1” is empty in %n row(s); they count as 0.</source>
        <translation>
            <numerusform>The field “%1” is empty in %n row; it counts as 0.</numerusform>
            <numerusform>The field “%1” is empty in %n rows; they count as 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacilitiesInput</name>
    <message numerus="yes">
        <source>%n of the “%1” lie in no area and are left out.</source>
        <translation>
            <numerusform>%n of the “%1” lies in no area and is left out.</numerusform>
            <numerusform>%n of the “%1” lie in no area and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the “%1” have no number of places and are left out.</source>
        <translation>
            <numerusform>%n of the “%1” has no number of places and is left out.</numerusform>
            <numerusform>%n of the “%1” have no number of places and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacilityPoints</name>
    <message numerus="yes">
        <source>“%2”: %n place(s) stand at roads that nothing joins to the rest of the network (islands), farther from it than the greatest distance to a road, and are out of reach from there: %1. “Check the road network” lists the islands.</source>
        <translation>
            <numerusform>“%2”: %n place stands at roads that nothing joins to the rest of the network (islands), farther from it than the greatest distance to a road, and is out of reach from there: %1. “Check the road network” lists the islands.</numerusform>
            <numerusform>“%2”: %n places stand at roads that nothing joins to the rest of the network (islands), farther from it than the greatest distance to a road, and are out of reach from there: %1. “Check the road network” lists the islands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… and %n more of this kind.</numerusform>
            <numerusform>… and %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloatingCatchmentAlgorithm</name>
    <message numerus="yes">
        <source>%n facility(ies) with places that nobody reaches; they are not shared out: %1.</source>
        <translation>
            <numerusform>%n facility with places that nobody reaches; they are not shared out: %1.</numerusform>
            <numerusform>%n facilities with places that nobody reaches; they are not shared out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MendNetworkAlgorithm</name>
    <message numerus="yes">
        <source>%n joint(s) were not made, because a road would shrink to a point; the output “Joints” lists them.</source>
        <translation>
            <numerusform>%n joint was not made, because a road would shrink to a point; the output “Joints” lists it.</numerusform>
            <numerusform>%n joints were not made, because a road would shrink to a point; the output “Joints” lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitorPageAlgorithm</name>
    <message numerus="yes">
        <source>Areas of the release that are not among the areas: %n. They stand in the tables by their keys, not on the map.</source>
        <translation>
            <numerusform>One area of the release is not among the areas. It stands in the tables by its key, not on the map.</numerusform>
            <numerusform>Areas of the release that are not among the areas: %n. They stand in the tables by their keys, not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers for areas that are not among the areas, and so are not shown: %n</source>
        <translation>
            <numerusform>Offers for areas that are not among the areas, and so are not shown: %n</numerusform>
            <numerusform>Offers for areas that are not among the areas, and so are not shown: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersInput</name>
    <message numerus="yes">
        <source>Offers that the register does not call public, and that are left out: %n</source>
        <translation>
            <numerusform>Offers that the register does not call public, and that are left out: %n</numerusform>
            <numerusform>Offers that the register does not call public, and that are left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers shown, each for every area whose people reach it: %n</source>
        <translation>
            <numerusform>Offers shown, each for every area whose people reach it: %n</numerusform>
            <numerusform>Offers shown, each for every area whose people reach it: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathSteps</name>
    <message numerus="yes">
        <source>%n grouping(s)</source>
        <translation>
            <numerusform>%n grouping</numerusform>
            <numerusform>%n groupings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) to be accepted</source>
        <translation>
            <numerusform>%n import to be accepted</numerusform>
            <numerusform>%n imports to be accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking finding(s)</source>
        <translation>
            <numerusform>%n blocking finding</numerusform>
            <numerusform>%n blocking findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important finding(s)</source>
        <translation>
            <numerusform>%n important finding</numerusform>
            <numerusform>%n important findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) in the project</source>
        <translation>
            <numerusform>%n map in the project</numerusform>
            <numerusform>%n maps in the project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message numerus="yes">
        <source>%n figures in your sentences have changed. Read these sentences again:</source>
        <translation>
            <numerusform>%n figure in your sentences has changed. Read this sentence again:</numerusform>
            <numerusform>%n figures in your sentences have changed. Read these sentences again:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRuns</name>
    <message numerus="yes">
        <source>%n plate(s) lie in %1.</source>
        <translation>
            <numerusform>%n plate lies in %1.</numerusform>
            <numerusform>%n plates lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCatchmentsAlgorithm</name>
    <message numerus="yes">
        <source>%n facility(ies) read.</source>
        <translation>
            <numerusform>%n facility read.</numerusform>
            <numerusform>%n facilities read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a catchment: %1. The output “Facilities without catchment” says why.</source>
        <translation>
            <numerusform>%n of them without a catchment: %1. The output “Facilities without catchment” says why.</numerusform>
            <numerusform>%n of them without a catchment: %1. The output “Facilities without catchment” says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyIndicatorsAlgorithm</name>
    <message numerus="yes">
        <source>%n people have no weight and are left out.</source>
        <translation>
            <numerusform>%n person has no weight and is left out.</numerusform>
            <numerusform>%n people have no weight and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no area and count in the whole alone.</source>
        <translation>
            <numerusform>%n person has no area and counts in the whole alone.</numerusform>
            <numerusform>%n people have no area and count in the whole alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no area and are left out.</source>
        <translation>
            <numerusform>%n person has no area and is left out.</numerusform>
            <numerusform>%n people have no area and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::DataPage</name>
    <message numerus="yes">
        <source>(and %n more of this kind)</source>
        <translation>
            <numerusform>(and %n more of this kind)</numerusform>
            <numerusform>(and %n more of this kind)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::FinishedMessage</name>
    <message numerus="yes">
        <source>Added to this project: %n layer(s)</source>
        <translation>
            <numerusform>Added to this project: %n layer</numerusform>
            <numerusform>Added to this project: %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plate(s)</source>
        <translation>
            <numerusform>%n plate</numerusform>
            <numerusform>%n plates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::IndicatorList</name>
    <message numerus="yes">
        <source>%n value(s) missing or confidential</source>
        <translation>
            <numerusform>%n value missing or confidential</numerusform>
            <numerusform>%n values missing or confidential</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::MonitorPage</name>
    <message numerus="yes">
        <source>%1 (%n group(s))</source>
        <translation>
            <numerusform>%1 (%n group)</numerusform>
            <numerusform>%1 (%n groups)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sozialraum::MonitorSession</name>
    <message numerus="yes">
        <source>%n table(s) wait until the monitor knows its areas: choose “New Monitor…”.</source>
        <translation>
            <numerusform>%n table waits until the monitor knows its areas: choose “New Monitor…”.</numerusform>
            <numerusform>%n tables wait until the monitor knows its areas: choose “New Monitor…”.</numerusform>
        </translation>
    </message>
</context>
</TS>

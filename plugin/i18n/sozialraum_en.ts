<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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

#include "coverage/network/thresholdpresets.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  std::span<const ThresholdPreset> thresholdPresets()
  {
    static const std::vector<ThresholdPreset> presets{
      { "kita_near", CostKind::Length, { 300.0, 500.0, 1000.0 },
        "300 m: Einzugsradius Berlin (mein.berlin.de 2570); 500 m: KitaMap Berlin; 1000 m: rund 15 Minuten Fußweg (Thünen-Institut)" },
      { "kita_minutes", CostKind::Time, { 15.0, 30.0 },
        "15 min: Thünen-Institut; 30 min: OVG Rheinland-Pfalz, 15.07.2019, 7 B 10851/19; OVG Niedersachsen, 24.07.2019, 10 ME 154/19" },
      { "primary_school_near", CostKind::Length, { 1000.0 }, "BBSR, 18.01.2023: Grundschule in 1000 m" },
      { "primary_school_walk", CostKind::Length, { 2000.0 },
        "Schülerbeförderungssatzungen Kreis Mettmann und Saalekreis: 2,0 km bis Klasse 4" },
      { "secondary_school_walk", CostKind::Length, { 3000.0, 3500.0, 4000.0 },
        "Saalekreis 3,0 km; Kreis Mettmann und Dresden 3,5 km; OVG Niedersachsen, 13 L 3502/00: 4 km" },
      { "upper_school_walk", CostKind::Length, { 5000.0 }, "Kreis Mettmann 5 km (Sekundarstufe II); VG Dresden: 5 km ab Klasse 11" },
      { "school_minutes_saxony", CostKind::Time, { 60.0 },
        "OVG Bautzen, 16.04.2009, 2 B 305/08: 60 Minuten je Weg, mit dem Weg zur Haltestelle" },
    };
    return presets;
  }

  const ThresholdPreset *thresholdPreset( std::string_view id )
  {
    const auto found = std::ranges::find( thresholdPresets(), id, &ThresholdPreset::id );
    return found == thresholdPresets().end() ? nullptr : &*found;
  }

  std::span<const ClassSizePreset> classSizePresets()
  {
    static constexpr std::string_view law = "SächsSchulG § 4a: Klassenobergrenze 28; Grundschule erste Klasse des Jahrgangs 15, jede "
                                            "weitere 14; Oberschule und Gymnasium 20 je Klasse, Oberschule zweizügig, Gymnasium dreizügig";
    static constexpr std::array<ClassSizePreset, 3> presets{ {
      { "saxony_primary", 28, 15, 14, 1, law },
      { "saxony_oberschule", 28, 20, 20, 2, law },
      { "saxony_gymnasium", 28, 20, 20, 3, law },
    } };
    return presets;
  }

  const ClassSizePreset *classSizePreset( std::string_view id )
  {
    const auto found = std::ranges::find( classSizePresets(), id, &ClassSizePreset::id );
    return found == classSizePresets().end() ? nullptr : &*found;
  }

}

"""The whole district, made in one go."""

from .borders import Locator, dissolved_polygons, traced_borders
from .children import inhabited_cells
from .facilities import facilities
from .municipalities import DISTRICT, municipalities
from .network import Network
from .population import YEARS, yearly_counts
from .settlements import settlements
from .territory import grown_territories


class District:
    def __init__(self):
        self.municipalities = municipalities()
        owner = grown_territories(self.municipalities)
        borders = traced_borders(owner)
        planning_area = {m.ags: m.planning_area for m in self.municipalities}
        self.municipality_polygons = dissolved_polygons(borders, lambda key: key if len(key) == 8 else None)
        self.planning_area_polygons = dissolved_polygons(borders, planning_area.get)
        self.district_polygons = dissolved_polygons(borders, lambda key: DISTRICT if len(key) == 8 else None)[DISTRICT]
        self.neighbour_polygons = dissolved_polygons(borders, lambda key: key if len(key) == 5 else None)

        locator = Locator(self.municipality_polygons)
        self.settlements = settlements(self.municipalities, owner)
        self.network = Network(self.settlements, owner, locator)
        self.counts = yearly_counts()
        latest = {m.ags: self.counts[(m.ags, YEARS[-1])] for m in self.municipalities}
        self.cells = inhabited_cells(self.network, self.settlements, locator, latest)
        self.kitas, self.schools = facilities(self.cells, self.network, {m.ags: m.name for m in self.municipalities})

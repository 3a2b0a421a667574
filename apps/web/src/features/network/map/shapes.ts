import { type GeoPath, geoMercator, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Part = Polygon<{ ags: string; district: string }> | MultiPolygon<{ ags: string; district: string }>;
export type NrwTopology = Topology<{
  municipalities: GeometryCollection<{ ags: string; district: string }>;
}>;

/** Coordinates of all shapes; the picture is as wide as this and scaled by the browser. */
export const mapWidth = 800;
const margin = 8;

export type Point = readonly [x: number, y: number];
type Bounds = readonly [Point, Point];

export interface Shape {
  ags: string;
  path: string;
  center: Point;
}

export interface Area extends Shape {
  bounds: Bounds;
}

export interface MapShapes {
  height: number;
  municipalities: Shape[];
  /** By AGS, of municipalities and of districts. */
  areas: Map<string, Area>;
  districtLines: string;
  border: string;
}

/** Turns the delivered topology into paths, once; takes about 20 ms. */
export function shapesOf(topology: NrwTopology): MapShapes {
  const { municipalities } = topology.objects;
  const all = feature(topology, municipalities);
  const projection = geoMercator().fitWidth(mapWidth - 2 * margin, all);
  const [x, y] = projection.translate();
  const draw = geoPath(projection.translate([x + margin, y + margin])).digits(1);
  const areas = new Map<string, Area>();
  const shapes = all.features.map((one) => shapeOf(draw, one.properties.ags, one));
  for (const shape of shapes) areas.set(shape.ags, shape);

  const parts = municipalities.geometries.filter(isArea);
  for (const [district, members] of Map.groupBy(parts, (part) => part.properties?.district ?? ''))
    areas.set(district, shapeOf(draw, district, merge(topology, members)));

  const inner = mesh(topology, municipalities, (a, b) => districtOf(a) !== districtOf(b));
  const outer = mesh(topology, municipalities, (a, b) => a === b);
  const [, [, bottom]] = draw.bounds(all);
  return {
    height: Math.ceil(bottom + margin),
    municipalities: shapes,
    areas,
    districtLines: draw(inner) ?? '',
    border: draw(outer) ?? '',
  };
}

const districtOf = ({ properties = {} }: { properties?: object | undefined }) =>
  'district' in properties ? properties.district : undefined;

const isArea = (part: { type: string | null }): part is Part =>
  part.type === 'Polygon' || part.type === 'MultiPolygon';

function shapeOf(draw: GeoPath, ags: string, geometry: Parameters<GeoPath>[0]): Area {
  return { ags, path: draw(geometry) ?? '', center: draw.centroid(geometry), bounds: draw.bounds(geometry) };
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** What is nearest in a direction of the compass; what lies askew counts as farther. */
export function neighbourOf(from: Point, direction: Direction, shapes: Shape[]): Shape | undefined {
  let best: Shape | undefined;
  let least = Infinity;
  for (const shape of shapes) {
    const [right, down] = [shape.center[0] - from[0], shape.center[1] - from[1]];
    const { ahead, aside } = {
      ArrowUp: { ahead: -down, aside: right },
      ArrowDown: { ahead: down, aside: right },
      ArrowLeft: { ahead: -right, aside: down },
      ArrowRight: { ahead: right, aside: down },
    }[direction];
    if (ahead < 1) continue;
    const distance = ahead + 3 * Math.abs(aside); // with less, some towns cannot be reached
    if (distance < least) [best, least] = [shape, distance];
  }
  return best;
}

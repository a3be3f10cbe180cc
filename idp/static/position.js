// The position of a place: where the browser is, or chosen on a map. The two number fields do without both.
'use strict';

for (const button of document.querySelectorAll('button[data-locate]')) {
  const status = document.getElementById(`${button.id}-status`);
  const write = ({ coords }) => {
    document.getElementById('registered_latitude').value = coords.latitude.toFixed(6);
    document.getElementById('registered_longitude').value = coords.longitude.toFixed(6);
    status.textContent = button.dataset.done;
  };
  const fail = () => { status.textContent = button.dataset.failed; };
  button.hidden = !('geolocation' in navigator);
  button.addEventListener('click', () => {
    status.textContent = '';
    navigator.geolocation.getCurrentPosition(write, fail, { enableHighAccuracy: true, timeout: 20000 });
  });
}

// A map is loaded when somebody opens it.
for (const box of document.querySelectorAll('.map[data-tiles]')) {
  const open = document.getElementById('registered_map-open');
  const hint = document.getElementById('registered_map-hint');
  const canvas = document.getElementById('registered_map');
  const fields = ['registered_latitude', 'registered_longitude'].map((id) => document.getElementById(id));
  let map = null;

  const load = (tag, attributes) => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), attributes, { onload: resolve, onerror: reject });
    document.head.append(element);
  });

  // Leaflet's own layer blanks pictures by a data: address, which the content policy forbids.
  const tiles = () => {
    const Tiles = L.GridLayer.extend({
      createTile({ x, y, z }, done) {
        const picture = document.createElement('img');
        picture.alt = '';
        picture.referrerPolicy = 'origin'; // tile servers want to know who shows their map
        picture.onload = () => done(null, picture);
        picture.onerror = () => done(new Error('tile'), picture);
        picture.src = box.dataset.tiles.replace('{z}', z).replace('{x}', x).replace('{y}', y);
        return picture;
      },
    });
    return new Tiles({ maxZoom: 19, attribution: box.dataset.attribution });
  };

  const written = () => {
    const [latitude, longitude] = fields.map((field) => (field.value.trim() ? Number(field.value) : NaN));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : null;
  };

  const start = async () => {
    await load('link', { rel: 'stylesheet', href: box.dataset.style });
    await load('script', { src: box.dataset.script });
    const icon = L.icon({
      iconUrl: box.dataset.icon, iconRetinaUrl: box.dataset.icon2x, shadowUrl: box.dataset.shadow,
      iconSize: [25, 41], iconAnchor: [12, 41], shadowSize: [41, 41],
    });
    map = L.map(canvas, { zoomControl: false, fadeAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches });
    map.attributionControl.setPrefix('Leaflet');
    L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
    tiles().addTo(map);
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', box.dataset.label);
    const at = written();
    map.setView(at ?? [13.3, 101], at ? 16 : 6);
    const marker = L.marker(at ?? [0, 0], { icon, alt: box.dataset.marker, keyboard: false });
    if (at) marker.addTo(map);
    const choose = ({ lat, lng }) => {
      const position = L.latLng(lat, lng).wrap();
      fields[0].value = position.lat.toFixed(6);
      fields[1].value = position.lng.toFixed(6);
      marker.setLatLng(position).addTo(map);
    };
    map.on('click', (event) => choose(event.latlng));
    canvas.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === canvas) {
        event.preventDefault();
        choose(map.getCenter());
      }
    });
  };

  open.hidden = false;
  open.addEventListener('click', async () => {
    const show = canvas.hidden;
    canvas.hidden = hint.hidden = !show;
    open.setAttribute('aria-expanded', String(show));
    try {
      if (show && map === null) await start();
    } catch {
      canvas.hidden = hint.hidden = open.hidden = true; // nothing to show it with; the fields are there
    }
    if (show && map) { map.invalidateSize(); canvas.focus(); }
  });
}

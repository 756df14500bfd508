// Contrast of what was painted. Runs on an empty page, which gets a picture of the page without
// its text, and the boxes and colours of the text.
globalThis.contrast = {
  parsed: new Map(),

  /** Any CSS colour as red, green, blue and opacity. */
  parse(colour) {
    if (!contrast.parsed.has(colour)) {
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext("2d", {willReadFrequently: true});
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      contrast.parsed.set(colour, {rgb: [r, g, b], alpha: a / 255});
    }
    return contrast.parsed.get(colour);
  },

  luminance(rgb) {
    const [r, g, b] = rgb.map(c => c / 255)
      .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  },

  ratio(one, other) {
    const [light, dark] = [contrast.luminance(one), contrast.luminance(other)]
      .sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  },

  async pixels(png) {
    const image = new Image();
    image.src = "data:image/png;base64," + png;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d", {willReadFrequently: true});
    context.drawImage(image, 0, 0);
    return context;
  },

  /** The colours that cover at least a twentieth of a box, as [red, green, blue]. */
  colours(context, {x, y, width, height}) {
    const data = context.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data;
    const counts = new Map();
    const step = 4 * Math.ceil(data.length / 4 / 3000);
    let samples = 0;
    for (let i = 0; i < data.length; i += step, samples += 1) {
      const colour = data[i] << 16 | data[i + 1] << 8 | data[i + 2];
      counts.set(colour, (counts.get(colour) || 0) + 1);
    }
    const least = samples / 20;
    return [...counts].filter(([, count]) => count >= least)
      .map(([c]) => [c >> 16, c >> 8 & 255, c & 255]);
  },

  /** For each text the worst contrast with what lies behind it. */
  async worst(png, texts) {
    const context = await contrast.pixels(png);
    return texts.map(text => {
      const {rgb, alpha} = contrast.parse(text.colour);
      let worst = 99;
      for (const box of text.boxes) {
        for (const behind of contrast.colours(context, box)) {
          const seen = rgb.map((c, i) => c * alpha + behind[i] * (1 - alpha));
          worst = Math.min(worst, contrast.ratio(seen, behind));
        }
      }
      return worst;
    });
  },
};

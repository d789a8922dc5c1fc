package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Portrait;

/**
 * One encoded face as a biometric record holds it.
 *
 * @param data the encoded image
 * @param width in pixels as the record states it, 0 if it does not
 * @param height in pixels as the record states it, 0 if it does not
 * @param count how many faces the record says it holds, this one among them
 */
record FaceImage(Tlv data, int width, int height, int count) {

  /** The image as a portrait; where the record states no size, the image's own header is asked. */
  Portrait portrait() throws MalformedDataException {
    Portrait.Format format = ImageHeader.format(data);
    if (width > 0 && height > 0) {
      return data.portrait(format, width, height);
    }
    ImageHeader.Size size = ImageHeader.size(data, format);
    return data.portrait(format, size.width(), size.height());
  }
}

package io.dinhdanh.biometrics.onnx.convert;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a TensorFlow.js model: a manifest that names tensors and one file that holds them
 * one after the other, as bytes with a scale and a least value or as little-endian floats.
 */
final class Weights {

  private static final long MOST_BYTES = 64L << 20;

  private final Map<String, Tensor> tensors = new HashMap<>();

  private Weights() {}

  /** Reads {@code NAME-weights_manifest.json} and {@code NAME.bin} of a folder. */
  static Weights read(Path folder, String name) throws BiometricsException {
    Path manifest = folder.resolve(name + "-weights_manifest.json");
    Path data = folder.resolve(name + ".bin");
    try {
      if (Files.size(data) > MOST_BYTES) {
        throw ModelFaults.unfit(data.getFileName() + " is too large");
      }
      JsonNode groups = Json.parse(Files.readString(manifest));
      Weights weights = new Weights();
      weights.load(groups.path(0).path("weights"), Files.readAllBytes(data));
      return weights;
    } catch (MalformedJsonException e) {
      throw ModelFaults.unfit(manifest.getFileName() + " is not JSON", e);
    } catch (IOException e) {
      throw ModelFaults.unfit("cannot read " + name + " of the package face-api", e);
    }
  }

  private void load(JsonNode list, byte[] data) throws BiometricsException {
    int at = 0;
    for (JsonNode entry : list) {
      int[] shape = shape(entry.path("shape"));
      int count = count(shape);
      boolean packed = entry.path("quantization").path("dtype").asText().equals("uint8");
      int length = packed ? count : 4 * count;
      if (length > data.length - at) {
        throw ModelFaults.unfit("the weights end before their manifest does");
      }
      float[] values = packed ? bytes(entry, data, at, count) : floats(data, at, count);
      tensors.put(entry.path("name").asText(), new Tensor(shape, values));
      at += length;
    }
    if (at != data.length || at == 0) {
      throw ModelFaults.unfit("the weights do not end where their manifest does");
    }
  }

  private static int[] shape(JsonNode node) {
    int[] shape = new int[node.size()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = node.get(i).asInt();
    }
    return shape;
  }

  private static int count(int[] shape) throws BiometricsException {
    long count = 1;
    for (int length : shape) {
      count *= length;
      if (length < 1 || count > MOST_BYTES) {
        throw ModelFaults.unfit("the manifest tells an impossible shape");
      }
    }
    return (int) count;
  }

  private static float[] bytes(JsonNode entry, byte[] data, int at, int count) {
    double scale = entry.path("quantization").path("scale").asDouble();
    double least = entry.path("quantization").path("min").asDouble();
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) ((data[at + i] & 0xff) * scale + least);
    }
    return values;
  }

  private static float[] floats(byte[] data, int at, int count) {
    float[] values = new float[count];
    java.nio.ByteBuffer.wrap(data, at, 4 * count)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return values;
  }

  /** A tensor by its name. */
  Tensor get(String name) throws BiometricsException {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw ModelFaults.unfit("the package face-api has no weights " + name);
    }
    return tensor;
  }
}

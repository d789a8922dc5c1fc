package io.dinhdanh.biometrics.onnx.convert;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.onnx.convert.OnnxGraph.Attribute;
import java.util.List;

/**
 * dlib's face recognition net (Davis King, {@code dlib_face_recognition_resnet_model_v1}): a
 * residual net of 29 layers from 150 x 150 pixels to 128 numbers.
 */
final class RecognitionNet {

  private static final int SIDE = 150;
  private static final List<String> BLOCKS =
      List.of(
          "32_1",
          "32_2",
          "32_3",
          "64_down",
          "64_1",
          "64_2",
          "64_3",
          "128_down",
          "128_1",
          "128_2",
          "256_down",
          "256_1",
          "256_2",
          "256_down_out");

  private final OnnxGraph graph = new OnnxGraph();
  private final Layers layers;
  private final Weights weights;
  private int side;
  private int channels;

  private RecognitionNet(Weights weights) {
    this.weights = weights;
    this.layers = new Layers(graph, weights);
  }

  static byte[] convert(Weights weights) throws BiometricsException {
    return new RecognitionNet(weights).convert();
  }

  private byte[] convert() throws BiometricsException {
    String x = layers.relu(scaled("input", "conv32_down", 2, 0));
    x =
        graph.node(
            "MaxPool",
            List.of(x),
            Attribute.of("kernel_shape", 3, 3),
            Attribute.of("strides", 2, 2));
    side = (((SIDE - 7) / 2 + 1) - 3) / 2 + 1;
    channels = 32;
    for (String block : BLOCKS) {
      String name = "conv" + block;
      x = block.contains("down") ? halved(x, name) : residual(x, name);
    }
    x = graph.node("Flatten", List.of(graph.node("GlobalAveragePool", List.of(x))));
    graph.output("MatMul", List.of(x, graph.constant(weights.get("fc"))));
    return graph.model(new long[] {1, 3, SIDE, SIDE}, new long[] {1, 128});
  }

  private String residual(String x, String name) throws BiometricsException {
    String inner = layers.relu(scaled(x, name + "/conv1", 1, 1));
    return layers.relu(layers.sum(x, scaled(inner, name + "/conv2", 1, 1)));
  }

  /** Half the side, the shortcut by a mean; whichever is smaller is filled with zeros. */
  private String halved(String x, String name) throws BiometricsException {
    String inner = layers.relu(scaled(x, name + "/conv1", 2, 0));
    String deep = scaled(inner, name + "/conv2", 1, 1);
    String shortcut =
        graph.node(
            "AveragePool",
            List.of(x),
            Attribute.of("kernel_shape", 2, 2),
            Attribute.of("strides", 2, 2));
    int outputs = weights.get(name + "/conv2/conv/filters").shape()[3];
    int deepSide = (side - 3) / 2 + 1;
    int half = side / 2;
    deep = padded(deep, 0, half - deepSide);
    shortcut = padded(shortcut, outputs - channels, 0);
    side = half;
    channels = outputs;
    return layers.relu(layers.sum(shortcut, deep));
  }

  private String padded(String x, int moreChannels, int moreSide) {
    if (moreChannels == 0 && moreSide == 0) {
      return x;
    }
    String pads = graph.constant(0, 0, 0, 0, 0, moreChannels, moreSide, moreSide);
    return graph.node("Pad", List.of(x, pads));
  }

  /** A convolution with dlib's scale and shift of each channel folded into it. */
  private String scaled(String x, String name, int stride, int pad) throws BiometricsException {
    Tensor scale = weights.get(name + "/scale/weights");
    Tensor shift = weights.get(name + "/scale/biases");
    Tensor filters = weights.get(name + "/conv/filters").permuted(3, 2, 0, 1);
    float[] bias = weights.get(name + "/conv/bias").scaled(scale.values()).values();
    for (int i = 0; i < bias.length; i++) {
      bias[i] += shift.values()[i];
    }
    Tensor folded = new Tensor(new int[] {bias.length}, bias);
    return layers.convolution(
        x, filters.scaled(scale.values()), folded, stride, pad, pad, pad, pad);
  }
}

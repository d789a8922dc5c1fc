package io.dinhdanh.biometrics.onnx.convert;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.onnx.convert.OnnxGraph.Attribute;
import java.util.List;

/** The layers that the three nets share, over one graph and one set of weights. */
final class Layers {

  private final OnnxGraph graph;
  private final Weights weights;

  Layers(OnnxGraph graph, Weights weights) {
    this.graph = graph;
    this.weights = weights;
  }

  /** A convolution; the filters lie as height, width, input, output in the package. */
  String convolution(String input, String filters, String bias, int stride, long... pads)
      throws BiometricsException {
    return convolution(
        input, weights.get(filters).permuted(3, 2, 0, 1), weights.get(bias), stride, pads);
  }

  String convolution(String input, Tensor filters, Tensor bias, int stride, long... pads) {
    long side = filters.shape()[2];
    return graph.node(
        "Conv",
        List.of(input, graph.constant(filters), graph.constant(bias)),
        Attribute.of("kernel_shape", side, side),
        Attribute.of("strides", stride, stride),
        Attribute.of("pads", pads));
  }

  /** A 3 x 3 convolution of each channel alone, then a mixing of the channels. */
  String separable(String input, String name, int stride, long... pads) throws BiometricsException {
    Tensor depth = weights.get(name + "/depthwise_filter");
    String deep =
        graph.node(
            "Conv",
            List.of(input, graph.constant(depth.permuted(2, 3, 0, 1))),
            Attribute.of("kernel_shape", 3, 3),
            Attribute.of("strides", stride, stride),
            Attribute.of("pads", pads),
            Attribute.one("group", depth.shape()[2]));
    return convolution(deep, name + "/pointwise_filter", name + "/bias", 1, 0, 0, 0, 0);
  }

  String relu(String input) {
    return graph.node("Relu", List.of(input));
  }

  String sum(String first, String second) {
    return graph.node("Add", List.of(first, second));
  }
}

package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.text.Sentence;

/**
 * Something that lay among trust files and was not used.
 *
 * @param name the file's name
 * @param reason why it was not used
 */
public record SkippedItem(String name, Sentence reason) {}

/**
 * Evidence and identity as JSON, mapped by hand so that it also works where records cannot be
 * introspected. {@link io.dinhdanh.core.json.EvidenceJson} holds the mappings; {@link
 * io.dinhdanh.core.json.Json} reads any JSON within bounds and writes it on one line that is safe
 * for a terminal. What is read is a claim: it satisfies no guard until it is examined again here.
 */
@NullMarked
package io.dinhdanh.core.json;

import org.jspecify.annotations.NullMarked;

/**
 * How each value stands in JSON: {@link org.duecare.json.index.JsonForms} lists it for the
 * adapters, and the packages below hold the forms by subject. Nobody else needs this package.
 */
@NullMarked
package org.duecare.json;

import org.jspecify.annotations.NullMarked;

/** What the commands say: findings about a configuration, and refusals. */
package co.misprocesos.operation.entity;

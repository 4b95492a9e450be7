"""Training: pages whose right answer is known, the text dumps of them, and what their tags say."""

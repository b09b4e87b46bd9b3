"""Makes and measures the model: corpus, fit, export, evaluation, model card. Needs scikit-learn."""
